import type { OpenLink } from '#features/accounts/server/public.ts'
import { checkLinkCode, openLink, openLinkWithPass, sendLinkCode } from '#features/accounts/server/public.ts'
import { loadTerritory } from '#features/territory/server/public.ts'
import { type CalendarDate, localDate } from '#kernel/dates.ts'
import { apply } from '#kernel/lifecycle.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { OpenContext } from '#platform/server/http/context.ts'
import { Refused } from '#platform/server/http/problem.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type {
  answerOrientation,
  askOrientationCode,
  LinkedOrientation,
  openOrientation,
} from '../contract.ts'
import { orientationLifecycle } from '../rules/orientation-lifecycle.ts'
import { closeLinks, purpose } from './orientation-link.ts'
import { findLinked, lockOrientation, moveOrientation } from './orientation-store.ts'
import { awaitReading, tellPerson } from './tell-orientation.ts'

interface Answering {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly today: CalendarDate
  readonly id: string
  readonly seen: LinkedOrientation
}

/** Runs the act of the service inside the territory of its link; a refusal undoes all of it. */
const withOrientation = async <Value>(
  { services, now }: OpenContext,
  { territoryId, subjectId }: OpenLink,
  work: (answering: Answering) => Promise<Result<Value>>,
): Promise<Result<Value>> => {
  if (!territoryId) return refuse('link-unknown')
  return services.database.withTerritory(territoryId, async (tx) => {
    const territory = await loadTerritory(tx, now.toISOString().slice(0, 10))
    if (!territory) return refuse('link-unknown')
    const seen = await findLinked(tx, subjectId)
    if (seen?.state !== 'sent') throw new Refused(refuse('link-expired'))
    const result = await work({ tx, now, today: localDate(now, territory.timeZone), id: subjectId, seen })
    if (!result.ok) throw new Refused(result)
    return result
  })
}

/** `accueil@service.fr` → `a•••@service.fr`: enough to know where to look. */
const masked = (email: string): string => email.replace(/^(.)[^@]*/, '$1•••')

export const askCode: OpenHandler<typeof askOrientationCode> = async (context, { body }) => {
  const opened = await openLink(context.services, body.token, purpose)
  if (!opened.ok) return opened
  const seen = await withOrientation(context, opened.value, async () => done(undefined))
  if (!seen.ok) return seen
  const sent = await sendLinkCode(context.services, body.token, purpose)
  if (!sent.ok) return sent
  const { recipient, expiresAt } = sent.value
  return done({ recipient: masked(recipient), expiresAt: expiresAt.toISOString() })
}

export const openByCode: OpenHandler<typeof openOrientation> = async (context, { body }) => {
  const checked = await checkLinkCode(context.services, body.token, purpose, body.code)
  if (!checked.ok) return checked
  const { link, pass } = checked.value
  return withOrientation(context, link, async ({ tx, now, id, seen }) => {
    const one = await lockOrientation(tx, id)
    if (!one) return refuse('not-found')
    await audit(
      { tx, now, requestId: context.requestId },
      {
        ...{ action: 'services.orientation-opened', subjectKind: 'person', subjectId: one.personId },
        details: { byLink: true },
      },
    )
    return done({ orientation: seen, pass })
  })
}

export const answer: OpenHandler<typeof answerOrientation> = async (context, { body }) => {
  const link = await openLinkWithPass(context.services, body.token, purpose, body.pass)
  if (!link.ok) return link
  return withOrientation(context, link.value, async (answering) => {
    const { tx, id, seen } = answering
    const one = await lockOrientation(tx, id)
    if (!one) return refuse('not-found')
    const isRefusal = body.answer === 'refuse'
    if (isRefusal && body.reasonCode === null) return refuseField('/reasonCode', 'required')
    if (isRefusal && body.reasonCode === 'other' && body.reasonText === null)
      return refuseField('/reasonText', 'required')
    const to = apply(orientationLifecycle, one.state, body.answer, { reasonGiven: body.reasonCode !== null })
    if (!to.ok) return to
    const reasonCode = isRefusal ? body.reasonCode : null
    await moveOrientation(answering, {
      ...{ id, move: body.answer, to: to.value, byLink: true, reasonCode, reasonText: body.reasonText },
    })
    await closeLinks(answering, id)
    await awaitReading(answering, one)
    await tellPerson(answering, one, to.value, reasonCode)
    return done({ orientation: { ...seen, state: to.value } })
  })
}
