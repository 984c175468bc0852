import { queueMail } from '#features/mail/server/public.ts'
import { isApart, themes } from '#features/pathways/contract.ts'
import { mayOpenPerson } from '#features/people/server/public.ts'
import { settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listOrientations, sendOrientation } from '../contract.ts'
import { expiryOf } from '../rules/orientation-dates.ts'
import { type FollowedPerson, loadFollowed } from './followed-store.ts'
import { freshLink } from './orientation-link.ts'
import { orientationMail } from './orientation-mails.ts'
import { orientationSetting } from './orientation-setting.ts'
import {
  insertOrientation,
  lockReached,
  moveOrientation,
  orientationsOf,
  type StoredOrientation,
} from './orientation-store.ts'
import { orientationRefused } from './search-services.ts'
import { loadService } from './search-store.ts'
import { tellPerson } from './tell-orientation.ts'

/** What the web reads; whose address it is stays on the server. */
export const shown = ({
  personId: _person,
  pathwayId: _pathway,
  referentId: _referent,
  recipient: _recipient,
  givenName: _name,
  email: _email,
  ...orientation
}: StoredOrientation) => orientation

type Sent = Parameters<TerritoryHandler<typeof sendOrientation>>[1]['body']

/** What was chosen holds: a way to reach her that exists, a theme that is neither health nor justice (R1). */
const problemOf = (body: Sent, person: FollowedPerson, today: CalendarDate) => {
  if (!body.informed) return refuseField('/informed', 'not-informed')
  if (body.contactPreference === 'phone' && !person.phone)
    return refuseField('/contactPreference', 'no-phone')
  if (body.contactPreference === 'email' && !person.email)
    return refuseField('/contactPreference', 'no-email')
  if (body.contactPreference === 'other' && !body.otherContact)
    return refuseField('/otherContact', 'required')
  if (body.availableFrom !== null && body.availableFrom < today)
    return refuseField('/availableFrom', 'date-in-the-past')
  if (body.themeCode !== null) {
    if (isApart(body.themeCode)) return refuseField('/themeCode', 'theme-apart')
    if (!themes.some(({ code }) => code === body.themeCode)) return refuseField('/themeCode', 'unknown-theme')
  }
  return undefined
}

/** Writes to the service; nothing of the person is in the mail, she is read behind the code. */
export const send: TerritoryHandler<typeof sendOrientation> = async (context, { params, body }) => {
  const { tx, today, actor } = context
  const person = await loadFollowed(context, params.personId)
  if (!person) return refuse('not-found')
  const same = (await orientationsOf(context, params.personId)).find(({ id }) => id === body.id)
  if (same) return done(shown(same))
  if (!person.isOpen) return refuse('pathway-not-open')
  const service = await loadService(tx, body.serviceId)
  if (!service) return refuse('not-found')
  const refused = orientationRefused(service)
  if (refused || !service.email) return refuse(refused ?? 'service-without-email')
  const problem = problemOf(body, person, today)
  if (problem) return problem
  const delays = await settingAt(tx, orientationSetting, today)
  const { informed: _, ...values } = body
  const recipient = service.email
  const expiresOn = expiryOf(today, delays)
  const isNew = await insertOrientation(context, {
    ...{ ...values, pathwayId: person.pathwayId, personId: person.personId, recipient, expiresOn },
    otherContact: body.contactPreference === 'other' ? body.otherContact : null,
  })
  if (!isNew) return refuse('orientation-waiting')
  await moveOrientation(context, { id: body.id, move: 'send', to: 'sent', memberId: actor.memberId })
  const { linkDays } = delays
  const link = await freshLink(context, { id: body.id, recipient }, linkDays)
  await queueMail(
    context,
    orientationMail({
      ...{ to: recipient, serviceName: service.name, from: actor.name, expiresOn, ...link },
    }),
  )
  await tellPerson(context, { ...person, structureName: service.structureName }, 'sent')
  await audit(context, {
    action: 'services.orientation-sent',
    subjectKind: 'person',
    subjectId: person.personId,
  })
  const written = await lockReached(context, body.id)
  if (!written) throw new Error('an orientation just written is out of reach')
  return done(shown(written))
}

export const showOrientations: TerritoryHandler<typeof listOrientations> = async (context, { params }) => {
  const items = await orientationsOf(context, params.personId)
  if (items.length === 0 && !(await mayOpenPerson(context, params.personId))) return refuse('not-found')
  if (items.length > 0)
    await audit(context, {
      action: 'services.orientations-opened',
      subjectKind: 'person',
      subjectId: params.personId,
    })
  return done({ items: items.map(shown) })
}
