import { movesFrom } from '#kernel/lifecycle.ts'
import { may } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { StepRow } from '../../contract/steps.ts'
import { operatorMoves, stepLifecycle } from '../../rules/step-lifecycle.ts'
import type { PathwayRow } from '../pathway-store.ts'
import { warningsOf } from './step-facts.ts'

/** The step, what to watch out for, and each move with the reason when it is refused. */
export const stepReply = async (context: Context, step: StepRow, pathway: PathwayRow) => ({
  step,
  warnings: await warningsOf(context, pathway, step),
  moves: movesFrom(stepLifecycle, step.state, {
    contractSigned: pathway.contractSignedOn !== null || may(context.actor, 'pathways.override'),
    reasonGiven: true,
  }),
})

/** The moves that an operator may make, the reason to be given by the form. */
export const operatorMovesFrom = (step: Pick<StepRow, 'state'>, contractSigned: boolean) => {
  const moves = movesFrom(stepLifecycle, step.state, { contractSigned, reasonGiven: true })
  const allowed = operatorMoves.map((move) => [move, moves[move]] as const)
  return Object.fromEntries(allowed) as Record<
    (typeof operatorMoves)[number],
    { allowed: boolean; reason?: string }
  >
}
