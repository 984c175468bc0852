import { apply } from '#kernel/lifecycle.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { answerEnrolment, listOfPerson } from '../contract.ts'
import { enrolmentLifecycle } from '../rules/enrolment-lifecycle.ts'
import { settleAnswer } from './await-answer.ts'
import { listedOf, loadListed, loadOfPerson, moveEnrolment } from './enrolment-store.ts'
import { offerFreePlaces } from './offer-places.ts'
import { isNoted } from './presence-store.ts'
import { refuseEnded } from './session-access.ts'
import { loadSession, lockSession } from './session-store.ts'
import { tell } from './tell-persons.ts'

/** Who follows the person answers for her; a place that is freed is offered to the first who waits, in the same act. */
export const answer: TerritoryHandler<typeof answerEnrolment> = async (context, { params, body }) => {
  const session = await lockSession(context, params.sessionId)
  if (!session) return refuse('not-found')
  const listed = (await loadListed(context, session.id, false)).find(
    (one) => one.enrolmentId === params.enrolmentId,
  )
  if (!listed?.isFollowed) return refuse('not-found')
  const ended = refuseEnded(session)
  if (ended) return ended
  if (listed.version !== body.version) return refuse('stale-version', { details: { state: listed.state } })
  if (body.answer !== 'accept' && body.reasonCode === null) return refuseField('/reasonCode', 'required')
  const offerRunning = listed.offerEndsAt !== null && Date.parse(listed.offerEndsAt) > context.now.getTime()
  if (body.answer === 'accept' && listed.offerEndsAt !== null && !offerRunning) return refuse('offer-ended')
  const to = apply(enrolmentLifecycle, listed.state, body.answer, {
    offerRunning,
    reasonGiven: body.reasonCode !== null,
  })
  if (!to.ok) return to
  if (body.answer === 'leave' && (await isNoted(context, listed.enrolmentId))) return refuse('presence-noted')
  await moveEnrolment(context, {
    ...{ enrolmentId: listed.enrolmentId, move: body.answer, to: to.value },
    ...{ reasonCode: body.reasonCode, by: context.actor.memberId },
  })
  if (listed.state === 'offered') await settleAnswer(context, listed.enrolmentId, context.actor.memberId)
  const after = await loadSession(context, session.id)
  if (!after) return refuse('not-found')
  if (to.value === 'enrolled')
    await tell(context, after, 'enrolled', await listedOf(context, session.id, [listed.enrolmentId]))
  const offered = to.value === 'enrolled' ? 0 : await offerFreePlaces(context, after)
  return done({ state: to.value, version: listed.version + 1, offered })
}

/** An empty list for a person whom one does not follow. */
export const showOfPerson: TerritoryHandler<typeof listOfPerson> = async (context, { params }) =>
  done({ items: await loadOfPerson(context, params.personId) })
