import { done, type Result, refuse } from '#kernel/result.ts'
import type { AttendanceRow } from '../../contract/steps.ts'
import type { operatorMoves } from '../../rules/step-lifecycle.ts'
import { type AskedMove, type Mover, makeStepMove } from '../steps/make-step-move.ts'
import { operatorMovesFrom } from '../steps/step-reply.ts'
import { attendanceOf, findStep } from '../steps/step-store.ts'
import { writeAttendance } from '../steps/write-attendance.ts'
import { episodeOfStep, findEntrusted } from './entrusted-store.ts'

/** An operator before a step: by his organisation's account, or by a link (`organisationId` null). */
export interface Operator extends Mover {
  readonly stepId: string
  readonly organisationId: string | null
}

/** The line of a step that its operator opens: it names the person. */
export const stepOpened = (stepId: string) =>
  ({ action: 'pathways.step-opened', subjectKind: 'step', subjectId: stepId }) as const

/** What every act of an operator answers; `not-found` when the step is no longer his to see. */
export const entrustedReply = async (operator: Operator) => {
  const step = await findEntrusted(operator.tx, operator)
  if (!step) return refuse('not-found')
  const episode = await episodeOfStep(operator.tx, step.id)
  return done({
    step,
    attendance: await attendanceOf(operator.tx, step.id),
    moves: operatorMovesFrom(step, episode.contractSignedOn !== null),
  })
}

type OperatorMove = Omit<AskedMove, 'move' | 'contractSigned'> & {
  readonly move: (typeof operatorMoves)[number]
}

/** The step as stored, when the operator may see it now. */
const heldStep = async (operator: Operator) => {
  const seen = await findEntrusted(operator.tx, operator)
  const step = seen && (await findStep(operator.tx, operator.stepId))
  return step ? done(step) : refuse('not-found')
}

export const moveAsOperator = async (operator: Operator, asked: OperatorMove): Promise<Result<unknown>> => {
  const step = await heldStep(operator)
  if (!step.ok) return step
  const episode = await episodeOfStep(operator.tx, operator.stepId)
  const contractSigned = episode.contractSignedOn !== null || step.value.state !== 'proposed'
  return makeStepMove(operator, step.value, episode, { ...asked, contractSigned })
}

export const attendAsOperator = async (
  operator: Operator,
  rows: readonly AttendanceRow[],
): Promise<Result<unknown>> => {
  const step = await heldStep(operator)
  return step.ok ? writeAttendance(operator, step.value, rows) : step
}
