import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { readStep } from '../../contract/steps.ts'
import { operatorLinkOf } from './operator-link.ts'
import { stepReply } from './step-reply.ts'
import { attendanceOf, loadStep } from './step-store.ts'

export const showStep: TerritoryHandler<typeof readStep> = async (context, { params }) => {
  const held = await loadStep(context, params.stepId, 'pathways.read')
  if (!held.ok) return held
  const { step, pathway } = held.value
  return done({
    ...(await stepReply(context, step, pathway)),
    attendance: await attendanceOf(context.tx, step.id),
    link: await operatorLinkOf(context, step),
  })
}
