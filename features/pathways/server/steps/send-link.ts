import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { revokeOperatorLink, sendOperatorLink } from '../../contract/steps.ts'
import { operatorSeesUntil } from '../../rules/step-window.ts'
import { closeOperatorLinks, inviteOperator } from './operator-link.ts'
import { loadStep } from './step-store.ts'

export const sendLink: TerritoryHandler<typeof sendOperatorLink> = async (context, { params }) => {
  const held = await loadStep(context, params.stepId, 'pathways.follow')
  if (!held.ok) return held
  const { step } = held.value
  if (!step.operatorEmail) return refuse('no-operator-email')
  const until = operatorSeesUntil(step)
  if (until !== null && until < context.today) return refuse('step-over')
  const sent = await inviteOperator(context, step)
  await audit(context, { action: 'pathways.operator-link-sent', subjectKind: 'step', subjectId: step.id })
  return done(sent)
}

/** V19: the link opens nothing any more, at once. */
export const revokeLink: TerritoryHandler<typeof revokeOperatorLink> = async (context, { params }) => {
  const held = await loadStep(context, params.stepId, 'pathways.follow')
  if (!held.ok) return held
  await closeOperatorLinks(context, params.stepId)
  await audit(context, {
    action: 'pathways.operator-link-revoked',
    subjectKind: 'step',
    subjectId: params.stepId,
  })
  return done(undefined)
}
