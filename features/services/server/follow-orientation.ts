import { queueMail } from '#features/mail/server/public.ts'
import { settingAt } from '#features/territory/server/public.ts'
import { apply } from '#kernel/lifecycle.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { readAnswer, renewOrientationLink, withdrawOrientation } from '../contract.ts'
import { orientationLifecycle } from '../rules/orientation-lifecycle.ts'
import { closeLinks, freshLink } from './orientation-link.ts'
import { orientationMail } from './orientation-mails.ts'
import { orientationSetting } from './orientation-setting.ts'
import { lockReached, markRead, moveOrientation } from './orientation-store.ts'
import { shown } from './send-orientation.ts'
import { settleReading, tellPerson } from './tell-orientation.ts'

export const withdraw: TerritoryHandler<typeof withdrawOrientation> = async (context, { params, body }) => {
  const one = await lockReached(context, params.orientationId)
  if (!one) return refuse('not-found')
  if (one.version !== body.version) return refuse('stale-version', { details: { state: one.state } })
  const to = apply(orientationLifecycle, one.state, 'withdraw')
  if (!to.ok) return to
  await moveOrientation(context, {
    ...{ id: one.id, move: 'withdraw', to: to.value, memberId: context.actor.memberId },
    reasonText: body.reasonText,
  })
  await closeLinks(context, one.id)
  await tellPerson(context, one, 'withdrawn')
  await audit(context, {
    action: 'services.orientation-withdrawn',
    subjectKind: 'person',
    subjectId: one.personId,
  })
  const after = await lockReached(context, one.id)
  return after ? done(shown(after)) : refuse('not-found')
}

export const renewLink: TerritoryHandler<typeof renewOrientationLink> = async (context, { params }) => {
  const { tx, today, actor } = context
  const one = await lockReached(context, params.orientationId)
  if (!one) return refuse('not-found')
  if (one.state !== 'sent' || !one.recipient) return refuse('orientation-over')
  const { linkDays } = await settingAt(tx, orientationSetting, today)
  const to = { id: one.id, recipient: one.recipient }
  const link = await freshLink(context, to, linkDays)
  const { serviceName, expiresOn } = one
  await queueMail(
    context,
    orientationMail({ to: one.recipient, serviceName, from: actor.name, expiresOn, ...link }),
  )
  await moveOrientation(context, { id: one.id, move: 'renew', to: one.state, memberId: actor.memberId })
  await audit(context, {
    action: 'services.orientation-link-sent',
    subjectKind: 'person',
    subjectId: one.personId,
  })
  return done({ until: link.linkUntil })
}

/** Reading the answer settles its line of « À faire ». */
export const noteRead: TerritoryHandler<typeof readAnswer> = async (context, { params }) => {
  const one = await lockReached(context, params.orientationId)
  if (!one) return refuse('not-found')
  if (one.isUnread) {
    await markRead(context, one.id)
    await settleReading(context, one.id, context.actor.memberId)
  }
  const after = await lockReached(context, one.id)
  return after ? done(shown(after)) : refuse('not-found')
}
