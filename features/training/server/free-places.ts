import { pathwayLeft, pathwaySuspended } from '#features/pathways/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { apply } from '#kernel/lifecycle.ts'
import { on } from '#platform/server/events.ts'
import type { Context } from '#platform/server/http/context.ts'
import { type EndReason, enrolmentLifecycle } from '../rules/enrolment-lifecycle.ts'
import { settleAnswer } from './await-answer.ts'
import { listedOf, moveEnrolment, placesToCome } from './enrolment-store.ts'
import { offerFreePlaces } from './offer-places.ts'
import { loadSession, lockSession } from './session-store.ts'
import { tellTrainer } from './tell-trainer.ts'

/** Whoever leaves the accompaniment is expected at no session any more. */
export const freeWhenLeft = on(pathwayLeft, (context, { pathwayId }) =>
  freePlaces(context, pathwayId, 'pathway-left', null),
)

/** Whoever is suspended is not expected before her planned return; later sessions keep her place. */
export const freeWhenSuspended = on(pathwaySuspended, (context, { pathwayId, plannedReturnOn }) =>
  freePlaces(context, pathwayId, 'pathway-suspended', plannedReturnOn),
)

/** Each place of a session to come is given up, and offered at once to the first who waits; who trains is told. */
const freePlaces = async (
  context: Context,
  pathwayId: string,
  reasonCode: EndReason,
  before: CalendarDate | null,
): Promise<void> => {
  for (const { enrolmentId, sessionId } of await placesToCome(context, pathwayId, before)) {
    await lockSession(context, sessionId)
    const [held] = await listedOf(context, sessionId, [enrolmentId])
    if (!held) continue
    const move = held.state === 'offered' ? 'decline' : 'leave'
    const to = apply(enrolmentLifecycle, held.state, move, { reasonGiven: true })
    if (!to.ok) continue
    await moveEnrolment(context, { enrolmentId, move, to: to.value, reasonCode, by: context.actor.memberId })
    if (held.state === 'offered') await settleAnswer(context, enrolmentId, context.actor.memberId)
    const after = await loadSession(context, sessionId)
    if (!after) continue
    const offered = await offerFreePlaces(context, after)
    if (held.state !== 'waiting') await tellTrainer(context, after, offered > 0)
  }
}
