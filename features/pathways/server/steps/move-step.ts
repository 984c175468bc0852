import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { moveStep } from '../../contract/steps.ts'
import { makeStepMove } from './make-step-move.ts'
import { inviteOperator } from './operator-link.ts'
import { contractFact } from './step-facts.ts'
import { stepReply } from './step-reply.ts'
import { loadStep } from './step-store.ts'

/** The referent's move: a prescription mails the operator. */
export const moveOneStep: TerritoryHandler<typeof moveStep> = async (context, { params, body }) => {
  const held = await loadStep(context, params.stepId, 'pathways.follow')
  if (!held.ok) return held
  const { step, pathway } = held.value
  const fact = await contractFact(context, pathway, step.id, body.overrideReason)
  if (!fact.ok) return fact
  const moved = await makeStepMove(context, step, pathway, {
    ...body,
    reasonText: body.reasonText ?? body.overrideReason,
    contractSigned: fact.value.contractSigned,
  })
  if (!moved.ok) return moved
  if (body.move === 'prescribe' && moved.value.operatorEmail) await inviteOperator(context, moved.value)
  return done(await stepReply(context, moved.value, pathway))
}
