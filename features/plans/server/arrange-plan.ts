import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type {
  arrangePlan,
  arrangeSubActions,
  changeAxis,
  createAxis,
  placeAction,
  removeAxis,
  unplaceAction,
} from '../contract.ts'
import { isSameSet } from '../rules/arrange.ts'
import { loadActions, loadWithSubActions } from './action-store.ts'
import { deleteAxis, hasBudget, insertAxes, loadAxes, orderAxes, renameAxis } from './axis-store.ts'
import {
  orderPlacements,
  orderSubActions,
  place,
  placedIds,
  plansOfAction,
  unplace,
} from './placement-store.ts'
import { loadPlan, updatePlan } from './plan-store.ts'

const traced = async (context: Context, planId: string) => {
  await audit(context, { action: 'plans.plan-arranged', subjectKind: 'plan', subjectId: planId })
  return done(undefined)
}

export const addAxis: TerritoryHandler<typeof createAxis> = async (context, { params, body }) => {
  if (!(await loadPlan(context, params.planId))) return refuse('not-found')
  if (await isAxisKnown(context, params.planId, body)) return refuse('axis-known')
  await insertAxes(context, params.planId, [body])
  return traced(context, params.planId)
}

export const rename: TerritoryHandler<typeof changeAxis> = async (context, { params, body }) => {
  if (await isAxisKnown(context, params.planId, { id: params.axisId, ...body })) return refuse('axis-known')
  return (await renameAxis(context, params.planId, params.axisId, body.label))
    ? traced(context, params.planId)
    : refuse('not-found')
}

/** Two axes of one name could not be told apart where an action chooses its own. */
const isAxisKnown = async (
  context: Context,
  planId: string,
  { id, label }: { readonly id: string; readonly label: string },
): Promise<boolean> =>
  (await loadAxes(context, planId)).some(
    (axis) => axis.id !== id && axis.label.toLocaleLowerCase('fr') === label.toLocaleLowerCase('fr'),
  )

export const takeAxisAway: TerritoryHandler<typeof removeAxis> = async (context, { params }) => {
  if (await hasBudget(context, params.axisId)) return refuse('axis-has-budget')
  return (await deleteAxis(context, params.planId, params.axisId))
    ? traced(context, params.planId)
    : refuse('not-found')
}

/** The whole order at once: two persons who arrange the same plan do not mix their orders. */
export const arrange: TerritoryHandler<typeof arrangePlan> = async (context, { params, body }) => {
  const plan = await loadPlan(context, params.planId)
  if (!plan) return refuse('not-found')
  const axisIds = (await loadAxes(context, plan.id)).map(({ id }) => id)
  const placed = await placedIds(context, plan.id)
  const isWhole =
    isSameSet(axisIds, body.axisIds) &&
    isSameSet(
      placed,
      body.actions.map(({ actionId }) => actionId),
    ) &&
    body.actions.every(({ axisId }) => axisId === null || axisIds.includes(axisId))
  if (!isWhole) return refuse('other-content')
  if (!(await updatePlan(context, plan.id, body.version, plan)))
    return refuse('stale-version', { details: plan })
  await orderAxes(context, plan.id, body.axisIds)
  await orderPlacements(context, plan.id, body.actions)
  return traced(context, plan.id)
}

export const arrangeUnder: TerritoryHandler<typeof arrangeSubActions> = async (context, { params, body }) => {
  const [action, ...under] = await loadWithSubActions(context, params.actionId)
  if (!action) return refuse('not-found')
  const known = under.map(({ id }) => id)
  if (!isSameSet(known, body.ids)) return refuse('other-content')
  await orderSubActions(context, body.ids)
  await audit(context, { action: 'plans.action-changed', subjectKind: 'plan-action', subjectId: action.id })
  return done(undefined)
}

export const putInPlan: TerritoryHandler<typeof placeAction> = async (context, { params, body }) => {
  const [action] = await loadActions(context, [params.actionId])
  if (!action || !(await loadPlan(context, params.planId))) return refuse('not-found')
  if (action.level !== 1) return refuse('too-deep')
  if (body.axisId && !(await loadAxes(context, params.planId)).some(({ id }) => id === body.axisId))
    return refuseField('/axisId', 'unknown')
  await place(context, params.planId, action.id, body.axisId)
  return traced(context, params.planId)
}

/** An action is always in a plan: what is given up is moved, not lost. */
export const takeOutOfPlan: TerritoryHandler<typeof unplaceAction> = async (context, { params }) => {
  const [action] = await loadActions(context, [params.actionId], { lock: true })
  if (!action) return refuse('not-found')
  const plans = await plansOfAction(context, action.id)
  if (!plans.some(({ id }) => id === params.planId)) return refuse('not-found')
  if (plans.length === 1) return refuse('last-plan')
  await unplace(context, params.planId, action.id)
  return traced(context, params.planId)
}
