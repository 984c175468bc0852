import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import {
  type addBudgetLine,
  createAction,
  createPlan,
  createSubAction,
  moveActions,
  readAction,
  readPlan,
} from '../contract.ts'
import type { ActionMove } from '../rules/action-lifecycle.ts'

type PlanBody = CallInput<typeof createPlan>['body']
type ActionBody = CallInput<typeof createAction>['body']
type LineBody = CallInput<typeof addBudgetLine>['body']

/** Four years, two axes, an employer beside the intercommunality to lead it. */
export const planValues = (world: World, more: Partial<PlanBody> = {}): PlanBody => ({
  id: newId(),
  label: 'Plan pour l’emploi 2024-2027',
  description: 'Ce que les partenaires font ensemble.',
  startsOn: '2024-01-01',
  endsOn: '2027-12-31',
  leads: { organisationIds: [world.organisations.plie, world.organisations.operator] },
  axes: [
    { id: newId(), label: 'Lever les freins' },
    { id: newId(), label: 'Rapprocher les employeurs' },
  ],
  ...more,
})

/** A plan written through the API, with the ids of its axes. */
export const aPlan = async (world: World, more: Partial<PlanBody> = {}) => {
  const body = planValues(world, more)
  await world.as('projectManager').done(createPlan, { params: {}, body })
  return { id: body.id, axisIds: (body.axes ?? []).map(({ id }) => id) }
}

export const actionValues = (more: Partial<ActionBody> = {}): ActionBody => ({
  id: newId(),
  label: 'Permis solidaire',
  description: 'Vingt personnes par an passent le code.',
  startsOn: '2026-01-05',
  endsOn: '2026-12-18',
  inspiredBy: 'Une auto-école associative voisine',
  ...more,
})

/** An action of a plan, or a sub-action of an action. */
export const anAction = async (
  world: World,
  place: { readonly planId: string } | { readonly parentId: string },
  more: Partial<ActionBody> = {},
): Promise<string> => {
  const { axisId, ...body } = actionValues(more)
  const manager = world.as('projectManager')
  if ('planId' in place)
    await manager.done(createAction, {
      params: { planId: place.planId },
      body: { ...body, ...(axisId !== undefined && { axisId }) },
    })
  else await manager.done(createSubAction, { params: { actionId: place.parentId }, body })
  return body.id
}

export const aLine = (more: Partial<LineBody> = {}): LineBody => ({
  id: newId(),
  kind: 'operation',
  stage: 'planned',
  year: 2026,
  funderName: 'Région',
  amountCents: 2_000_000,
  ...more,
})

export const planOf = (world: World, planId: string, as = 'projectManager') =>
  world.as(as).done(readPlan, { params: { planId } })

export const actionOf = (world: World, actionId: string, as = 'projectManager') =>
  world.as(as).done(readAction, { params: { actionId } })

export const moveAs = (
  world: World,
  as: string,
  actionIds: readonly string[],
  move: ActionMove,
  reason: string | null = null,
) => world.as(as).done(moveActions, { params: {}, body: { actionIds: [...actionIds], move, reason } })
