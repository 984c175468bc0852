import { done, type Refusal, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changePlan, createPlan } from '../contract.ts'
import { insertAxes } from './axis-store.ts'
import { areKnown, replacePilots } from './pilot-store.ts'
import { insertPlan, isAgreement, loadPlan, type PlanValues, updatePlan } from './plan-store.ts'

interface Written extends PlanValues {
  readonly leads: {
    readonly memberIds: readonly string[]
    readonly organisationIds: readonly string[]
    readonly names: readonly string[]
  }
}

const refusedPlan = async (context: Context, plan: Written): Promise<Refusal | undefined> => {
  if (plan.endsOn < plan.startsOn) return refuseField('/endsOn', 'ends-before-start')
  if (plan.agreementId && !(await isAgreement(context, plan.agreementId)))
    return refuseField('/agreementId', 'unknown')
  if (!(await areKnown(context, plan.leads.memberIds, plan.leads.organisationIds)))
    return refuseField('/leads', 'unknown')
  return undefined
}

export const create: TerritoryHandler<typeof createPlan> = async (context, { body }) => {
  const refused = await refusedPlan(context, body)
  if (refused) return refused
  if (!(await insertPlan(context, body.id, body))) return refuse('already-exists')
  await insertAxes(context, body.id, body.axes)
  await replacePilots(context, 'plan_id', body.id, body.leads)
  await audit(context, { action: 'plans.plan-created', subjectKind: 'plan', subjectId: body.id })
  return done(undefined)
}

export const change: TerritoryHandler<typeof changePlan> = async (context, { params, body }) => {
  const known = await loadPlan(context, params.planId)
  if (!known) return refuse('not-found')
  const refused = await refusedPlan(context, body)
  if (refused) return refused
  if (!(await updatePlan(context, known.id, body.version, body)))
    return refuse('stale-version', { details: known })
  await replacePilots(context, 'plan_id', known.id, body.leads)
  await audit(context, { action: 'plans.plan-changed', subjectKind: 'plan', subjectId: known.id })
  return done(undefined)
}
