import type { CalendarDate } from '#kernel/dates.ts'
import { apply } from '#kernel/lifecycle.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { StepRow } from '../../contract/steps.ts'
import { heldStates, isEnded, type StepMove, stepLifecycle } from '../../rules/step-lifecycle.ts'
import { recordTransition } from '../record-transition.ts'
import { tellOutcome } from '../tell-outcome.ts'
import { type DueEpisode, keepNoCurrentStep, keepStepDeadlines } from './step-deadlines.ts'
import { keepStepColumns, storedStep, writeStepState } from './step-store.ts'

/** Who moves the step: a member, or the holder of an operator's link. */
export interface Mover {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly today: CalendarDate
  readonly actor?: { readonly memberId: string }
  readonly byLink?: string
}

export interface AskedMove {
  readonly move: StepMove
  readonly version: number
  readonly on: CalendarDate | null
  readonly reasonCode: string | null
  readonly reasonText: string | null
  readonly outcome: string | null
  readonly contractSigned: boolean
}

/** One move of a step: its state, its transition, the columns of the episode and the deadlines, together. */
export const makeStepMove = async (
  mover: Mover,
  step: StepRow,
  episode: DueEpisode,
  asked: AskedMove,
): Promise<Result<StepRow>> => {
  const { tx, today } = mover
  const on = asked.on ?? today
  if (on > today) return refuse('date-in-future', { fields: [{ pointer: '/on', code: 'date-in-future' }] })
  const state = apply(stepLifecycle, step.state, asked.move, {
    contractSigned: asked.contractSigned,
    reasonGiven: asked.reasonCode !== null || asked.reasonText !== null,
  })
  if (!state.ok) return state.params?.reason === 'contractSigned' ? refuse('before-contract') : state
  const written = await writeStepState(
    mover,
    { id: step.id, version: asked.version },
    {
      state: state.value,
      startedOn: asked.move === 'start' ? on : step.startedOn,
      endedOn: heldStates.includes(state.value) ? on : step.endedOn,
      outcome: asked.outcome ?? step.outcome,
      reasonCode: isEnded(state.value) ? asked.reasonCode : step.reasonCode,
      reasonText: isEnded(state.value) ? asked.reasonText : step.reasonText,
    },
  )
  if (!written) return refuse('stale-version', { details: await storedStep(tx, step.id) })
  await recordTransition(mover, {
    subjectKind: 'step',
    subjectId: step.id,
    move: asked.move,
    from: step.state,
    to: state.value,
    effectiveOn: on,
    reasonCode: asked.reasonCode,
    reasonText: asked.reasonText,
    byLink: mover.byLink ?? null,
  })
  const moved = await storedStep(tx, step.id)
  const columns = await keepStepColumns(tx, episode.id)
  await keepStepDeadlines(mover, moved, episode)
  await keepNoCurrentStep(mover, { ...episode, ...columns })
  await tellOutcome(mover, episode.id)
  return done(moved)
}
