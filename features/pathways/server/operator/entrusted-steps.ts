import { done } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type {
  listEntrustedSteps,
  moveEntrustedStep,
  readEntrustedStep,
  recordEntrustedAttendance,
} from '../../contract/entrusted-steps.ts'
import { attendAsOperator, entrustedReply, moveAsOperator, type Operator, stepOpened } from './act-on-step.ts'
import { listEntrusted } from './entrusted-store.ts'

const operatorOf = ({ tx, now, today, actor }: Context, stepId: string): Operator => ({
  ...{ tx, now, today, actor, stepId },
  organisationId: actor.organisationId,
})

export const showEntrustedSteps: TerritoryHandler<typeof listEntrustedSteps> = async (context, { query }) =>
  done(
    await listEntrusted(context.tx, {
      organisationId: context.actor.organisationId,
      today: context.today,
      state: query.state,
      offset: query.offset,
    }),
  )

export const showEntrustedStep: TerritoryHandler<typeof readEntrustedStep> = async (context, { params }) => {
  const reply = await entrustedReply(operatorOf(context, params.stepId))
  if (reply.ok) await audit(context, stepOpened(params.stepId))
  return reply
}

export const moveOneEntrusted: TerritoryHandler<typeof moveEntrustedStep> = async (
  context,
  { params, body },
) => {
  const operator = operatorOf(context, params.stepId)
  const moved = await moveAsOperator(operator, body)
  return moved.ok ? entrustedReply(operator) : moved
}

export const attendOneEntrusted: TerritoryHandler<typeof recordEntrustedAttendance> = async (
  context,
  { params, body },
) => {
  const operator = operatorOf(context, params.stepId)
  const written = await attendAsOperator(operator, body.rows)
  return written.ok ? entrustedReply(operator) : written
}
