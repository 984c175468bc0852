import type { CalendarDate } from '#kernel/dates.ts'
import { apply } from '#kernel/lifecycle.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Decision, moveDecision } from '../contract.ts'
import { lastDeadline } from '../rules/deadline.ts'
import { decisionLifecycle, isRunning } from '../rules/lifecycles.ts'
import { loadDecision, noteMove, stepDecision } from './decision-store.ts'
import { followDecision } from './follow-decision.ts'
import { memberToSeat } from './seat-store.ts'

type Asked = Input<typeof moveDecision>['body']
type Next = Pick<Decision, 'state' | 'ownerId' | 'dueOn'>

/** By a writer, or by its owner: a row says who, when and why; the minutes that hold its words are not touched. */
export const move: TerritoryHandler<typeof moveDecision> = async (context, { params, body }) => {
  const known = await loadDecision(context, params.decisionId)
  if (!known) return refuse('not-found')
  if (!known.mayMove) return refuse('not-allowed')
  if (known.version !== body.version) return refuse('stale-version', { details: known })
  const next = await nextOf(context, known, body)
  if (!next.ok) return next
  if (!(await stepDecision(context, { ...known, ...next.value })))
    return refuse('stale-version', { details: known })
  await noteMove(context, {
    ...{ id: known.id, move: body.move, from: known.state, to: next.value.state, comment: body.comment },
    ...{ dueOn: changed(known.dueOn, next.value.dueOn), ownerId: changed(known.ownerId, next.value.ownerId) },
  })
  await followDecision(context, { id: known.id, label: known.label, ...next.value })
  await audit(context, {
    ...{ action: 'steering.decision-moved', subjectKind: 'steering-decision', subjectId: known.id },
    details: { move: body.move },
  })
  const after = await loadDecision(context, known.id)
  return after ? done(after) : refuse('not-found')
}

const changed = (before: string | null, after: string | null): string | null =>
  before === after ? null : after

const nextOf = async ({ tx, today }: Context, known: Decision, asked: Asked): Promise<Result<Next>> => {
  const { state, ownerId, dueOn } = known
  if (asked.move === 'postpone' || asked.move === 'hand-over') {
    if (!isRunning(state)) return moveRefused(asked.move, state)
    if (asked.move === 'postpone') return later({ state, ownerId, dueOn }, asked.dueOn, today)
    if (asked.ownerId === null || !(await memberToSeat(tx, asked.ownerId)))
      return refuseField('/ownerId', 'unknown-owner')
    if (asked.ownerId === ownerId) return refuseField('/ownerId', 'owner-unchanged')
    return done({ state, dueOn, ownerId: asked.ownerId })
  }
  const to = apply(decisionLifecycle, state, asked.move, { hasOwner: ownerId !== null })
  return to.ok ? done({ state: to.value, ownerId, dueOn }) : to
}

const moveRefused = (name: string, state: string) =>
  refuse('move-refused', { params: { move: name, state, reason: 'wrong-state' } })

/**
 * A day that is over is no deadline: the line of its owner would be late as soon as it is written. Nor is the same day
 * another one: the history would say « reportée » of nothing.
 */
const later = (known: Next, dueOn: CalendarDate | null, today: CalendarDate): Result<Next> => {
  if (dueOn === null) return refuseField('/dueOn', 'required')
  if (dueOn === known.dueOn) return refuseField('/dueOn', 'deadline-unchanged')
  if (dueOn > lastDeadline(today)) return refuseField('/dueOn', 'deadline-too-far')
  return dueOn < today ? refuseField('/dueOn', 'deadline-over') : done({ ...known, dueOn })
}
