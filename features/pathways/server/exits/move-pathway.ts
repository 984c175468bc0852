import type { CalendarDate } from '#kernel/dates.ts'
import { apply } from '#kernel/lifecycle.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import {
  isOpen,
  type PathwayFact,
  type PathwayMove,
  pathwayLifecycle,
} from '../../rules/pathway-lifecycle.ts'
import { restartMonth } from '../meetings/monthly-meeting.ts'
import { changePathway, type PathwayRow } from '../pathway-store.ts'
import { recordTransition } from '../record-transition.ts'
import { keepNoCurrentStep } from '../steps/step-deadlines.ts'
import { tellOutcome } from '../tell-outcome.ts'
import { headOf, reloaded } from './pathway-head.ts'

interface AskedMove {
  readonly move: PathwayMove
  readonly version: number
  readonly on: CalendarDate
  readonly facts: readonly PathwayFact[]
  readonly changes: Parameters<typeof changePathway>[2]
  readonly reasonCode?: string | null
  readonly reasonText?: string | null
}

/** One move of an episode: state and columns, transition, then the deadlines that the new state starts or ends. */
export const movePathway = async (
  context: Context,
  pathway: PathwayRow,
  asked: AskedMove,
): Promise<Result<PathwayRow>> => {
  // Before the lifecycle: who wrote from an older page is shown what the episode became, not told that it cannot.
  if (pathway.version !== asked.version) return refuse('stale-version', { details: headOf(pathway) })
  const facts = Object.fromEntries(asked.facts.map((fact) => [fact, true]))
  const state = apply(pathwayLifecycle, pathway.state, asked.move, facts)
  if (!state.ok) return state
  const changes = { ...asked.changes, state: state.value, is_open: isOpen(state.value) }
  if (!(await changePathway(context, { id: pathway.id, version: asked.version }, changes)))
    return refuse('stale-version', { details: headOf(await reloaded(context, pathway.id)) })
  await recordTransition(context, {
    subjectKind: 'pathway',
    subjectId: pathway.id,
    move: asked.move,
    from: pathway.state,
    to: state.value,
    effectiveOn: asked.on,
    reasonCode: asked.reasonCode ?? null,
    reasonText: asked.reasonText ?? null,
  })
  const moved = await reloaded(context, pathway.id)
  await restartMonth(context, { pathwayId: moved.id, ...moved, lastMeetingOn: monthBasis(moved, asked) })
  await keepNoCurrentStep(context, moved)
  await tellOutcome(context, moved.id)
  return done(moved)
}

/** Back among those who are seen monthly, the month counts from the return, not from what came before. */
const monthBasis = (moved: PathwayRow, asked: AskedMove): CalendarDate =>
  moved.lastMeetingOn !== null && moved.lastMeetingOn > asked.on ? moved.lastMeetingOn : asked.on
