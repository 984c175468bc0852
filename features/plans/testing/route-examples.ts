import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { addBudgetLine, type planRoutes } from '../contract.ts'
import { actionValues, aLine, anAction, aPlan, planOf, planValues } from './plan-builders.ts'

const changed = (world: World) => {
  const { id: _id, axes: _axes, ...values } = planValues(world)
  return values
}
const changedAction = () => {
  const { id: _id, ...values } = actionValues()
  return values
}
const inPlan = async (world: World) => {
  const plan = await aPlan(world)
  const actionId = await anAction(world, { planId: plan.id })
  return { planId: plan.id, actionId, axisIds: plan.axisIds }
}
const ofAction = async (world: World) => ({ actionId: (await inPlan(world)).actionId })
const aWrittenLine = async (world: World) => {
  const line = aLine(await ofAction(world))
  await world.as('projectManager').done(addBudgetLine, { params: {}, body: line })
  return line
}
const sent = { body: { format: 'csv' as const, filters: {} } }

const planExamplesOfPlans = {
  listPlans: {
    as: 'electedOfficial',
    names: 'no-row',
    input: async (world: World) => {
      await inPlan(world)
      return { params: {} }
    },
  },
  createPlan: {
    as: 'projectManager',
    names: 'no-row',
    input: async (world: World) => ({ params: {}, body: planValues(world) }),
  },
  changePlan: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => ({
      params: { planId: (await aPlan(world)).id },
      body: { version: 1, ...changed(world) },
    }),
  },
  readPlan: {
    as: 'electedOfficial',
    names: 'a-row',
    input: async (world: World) => ({ params: { planId: (await inPlan(world)).planId } }),
  },
  exportPlan: {
    as: 'referent',
    names: 'a-row',
    input: async (world: World) => ({ params: { planId: (await inPlan(world)).planId }, ...sent }),
  },
  exportBudget: {
    as: 'referent',
    names: 'a-row',
    input: async (world: World) => ({ params: { planId: (await inPlan(world)).planId }, ...sent }),
  },
  printPlan: {
    as: 'committeeMember',
    names: 'a-row',
    input: async (world: World) => ({
      params: { planId: (await inPlan(world)).planId },
      query: { format: 'docx' as const },
    }),
  },
  listPlanChoices: { as: 'projectManager', names: 'no-row', input: async () => ({ params: {} }) },
} as const

const orderExamples = {
  createAxis: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => ({
      params: { planId: (await aPlan(world)).id },
      body: { id: newId(), label: 'Former' },
    }),
  },
  changeAxis: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => {
      const { id, axisIds } = await aPlan(world)
      return { params: { planId: id, axisId: axisIds[0] ?? '' }, body: { label: 'Former' } }
    },
  },
  removeAxis: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => {
      const { id, axisIds } = await aPlan(world)
      return { params: { planId: id, axisId: axisIds[0] ?? '' } }
    },
  },
  arrangePlan: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => {
      const { planId, actionId, axisIds } = await inPlan(world)
      const { plan } = await planOf(world, planId)
      return {
        params: { planId },
        body: {
          version: plan.version,
          axisIds: axisIds.toReversed(),
          actions: [{ actionId, axisId: axisIds[0] ?? null }],
        },
      }
    },
  },
  arrangeSubActions: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => {
      const { actionId } = await ofAction(world)
      const under = [
        await anAction(world, { parentId: actionId }),
        await anAction(world, { parentId: actionId }),
      ]
      return { params: { actionId }, body: { ids: under.toReversed() } }
    },
  },
} as const

const lineFields = { kind: 'investment', stage: 'spent', year: 2025, funderName: 'Département' } as const

export const planExamples: RouteExamples<typeof planRoutes> = {
  ...planExamplesOfPlans,
  ...orderExamples,
  createAction: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({ params: { planId: (await aPlan(world)).id }, body: actionValues() }),
  },
  createSubAction: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({ params: await ofAction(world), body: actionValues() }),
  },
  changeAction: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({ params: await ofAction(world), body: { version: 1, ...changedAction() } }),
  },
  readAction: {
    as: 'electedOfficial',
    names: 'a-row',
    input: async (world) => ({ params: await ofAction(world) }),
  },
  moveActions: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: {},
      body: { actionIds: [(await ofAction(world)).actionId], move: 'start' },
    }),
  },
  placeAction: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => {
      const other = await aPlan(world)
      return { params: { planId: other.id, ...(await ofAction(world)) }, body: { axisId: null } }
    },
  },
  unplaceAction: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => {
      const { planId, actionId } = await inPlan(world)
      const other = await aPlan(world)
      await world.rows(async (tx) => {
        await tx.query(
          'insert into plans.placement (territory_id, plan_id, action_id, position) values ($1, $2, $3, 1)',
          [tx.territoryId, other.id, actionId],
        )
      })
      return { params: { planId, actionId } }
    },
  },
  addBudgetLine: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({ params: {}, body: aLine(await ofAction(world)) }),
  },
  changeBudgetLine: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { lineId: (await aWrittenLine(world)).id },
      body: { version: 1, amountCents: 150_000, ...lineFields },
    }),
  },
  removeBudgetLine: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({ params: { lineId: (await aWrittenLine(world)).id } }),
  },
}
