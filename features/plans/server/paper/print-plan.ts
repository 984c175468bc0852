import { makePaper } from '#features/templates/server/public.ts'
import { done } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import type { printPlan } from '../../contract.ts'
import { wholePlan } from '../read-plan.ts'
import { actionBlocks, budgetBlocks, presentationBlocks, progressBlocks } from './plan-blocks.ts'
import { planPaperKind } from './plan-kind.ts'

/** What the reader sees of the plan, in its order: a restricted action of others is not printed either. */
export const sendPaper: TerritoryHandler<typeof printPlan> = async (context, { params, query }) => {
  const read = await wholePlan(context, params.planId)
  if (!read.ok) return read
  const { paper, template } = await makePaper(context, planPaperKind, {
    words: { plan: read.value.plan.label },
    parts: {
      presentation: presentationBlocks(read.value),
      avancement: progressBlocks(read.value),
      actions: actionBlocks(read.value),
      budget: budgetBlocks(read.value),
    },
  })
  await audit(context, {
    action: 'plans.plan-printed',
    subjectKind: 'plan',
    subjectId: params.planId,
    details: { template },
  })
  return done(paperFile(paper, query.format, `plan-actions-${context.today}`))
}
