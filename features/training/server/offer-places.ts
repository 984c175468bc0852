import { settingAt } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { nextInLine, offerEnd } from '../rules/waiting-list.ts'
import { awaitAnswer } from './await-answer.ts'
import { listedOf, moveEnrolment, waitingOf } from './enrolment-store.ts'
import { offerSetting } from './offer-setting.ts'
import type { StoredSession } from './session-store.ts'
import { type Telling, tell } from './tell-persons.ts'

/**
 * Offers each free place to the first who waits, until its offer ends. The session is held by the caller and was read
 * after what freed the place; nothing is offered of a session that began. Gives how many were offered.
 */
export const offerFreePlaces = async (telling: Telling, session: StoredSession): Promise<number> => {
  const { tx, now, timeZone } = telling
  if (session.stored !== 'open' || Date.parse(session.startsAt) <= now.getTime()) return 0
  const chosen = nextInLine(await waitingOf(telling, session.id), session.places - session.taken)
  if (chosen.length === 0) return 0
  const { days } = await settingAt(tx, offerSetting, localDate(now, timeZone))
  const offerEndsAt = offerEnd(now, days, session.startsAt)
  const ids = chosen.map(({ id }) => id)
  for (const enrolmentId of ids)
    await moveEnrolment(telling, { enrolmentId, move: 'offer', to: 'offered', offerEndsAt, by: null })
  const offered = await listedOf(telling, session.id, ids)
  for (const one of offered) await awaitAnswer(telling, one, offerEndsAt)
  await tell(telling, session, 'offered', offered, offerEndsAt)
  return ids.length
}
