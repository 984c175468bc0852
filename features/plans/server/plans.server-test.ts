import { describe, expect, it, vi } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { removeObjective } from '#features/agreements/contract.ts'
import { anAgreement, anObjective } from '#features/agreements/testing/agreement-builders.ts'
import { newId } from '#kernel/id.ts'
import { Transaction } from '#platform/server/sql/transaction.ts'
import {
  arrangePlan,
  changeAction,
  changeAxis,
  changePlan,
  createAction,
  createAxis,
  createPlan,
  createSubAction,
  listPlans,
  placeAction,
  readPlan,
  removeAxis,
  unplaceAction,
} from '../contract.ts'
import {
  actionOf,
  actionValues,
  anAction,
  aPlan,
  moveAs,
  planOf,
  planValues,
} from '../testing/plan-builders.ts'

describe('a plan', () => {
  it('groups its actions by axes, with their sub-actions, and is led by an employer beside the intercommunality', async () => {
    const world = await aTerritory()
    const plan = await aPlan(world)
    const top = await anAction(world, { planId: plan.id }, { axisId: plan.axisIds[1] ?? null })
    await anAction(world, { parentId: top }, { label: 'Trouver un moniteur' })
    const read = await planOf(world, plan.id, 'electedOfficial')
    expect(read.plan.leads.map(({ name }) => name)).toEqual(['Organisme plie', 'Organisme operator'])
    expect(read.actions).toMatchObject([
      { id: top, axisId: plan.axisIds[1], subActions: [{ label: 'Trouver un moniteur' }] },
    ])
    const { items } = await world.as('electedOfficial').done(listPlans, { params: {} })
    expect(items).toMatchObject([{ id: plan.id, progress: { total: 1, done: 0, share: 0 } }])
  })

  it('of sixty actions opens in one request, with as many statements as one of two', async () => {
    const world = await aTerritory()
    const statementsFor = async (count: number) => {
      const { id } = await aPlan(world)
      for (let at = 0; at < count; at += 1) await anAction(world, { planId: id }, { label: `Action ${at}` })
      const sent = [vi.spyOn(Transaction.prototype, 'query'), vi.spyOn(Transaction.prototype, 'named')]
      const { actions } = await planOf(world, id)
      const statements = sent.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
      for (const spy of sent) spy.mockRestore()
      return { actions: actions.length, statements }
    }
    const two = await statementsFor(2)
    const sixty = await statementsFor(60)
    expect([two.actions, sixty.actions]).toEqual([2, 60])
    expect(two.statements).toBeGreaterThan(3)
    expect(sixty.statements).toBe(two.statements)
  })

  it('ends after it starts, and is changed by one person at a time', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const wrong = await manager.call(createPlan, {
      params: {},
      body: planValues(world, { endsOn: '2023-12-31' }),
    })
    expect(wrong.problem.fields).toEqual([{ pointer: '/endsOn', code: 'ends-before-start' }])
    const plan = await aPlan(world)
    const { id: _id, axes: _axes, ...values } = planValues(world, { label: 'Autre nom' })
    const change = { params: { planId: plan.id }, body: { version: 1, ...values } }
    await manager.done(changePlan, change)
    expect(await manager.refused(changePlan, change)).toBe('stale-version')
  })

  it('takes its leads among the members and organisations of the territory', async () => {
    const [world, neighbour] = [await aTerritory(), await aTerritory()]
    const answer = await world.as('projectManager').call(createPlan, {
      params: {},
      body: planValues(world, { leads: { organisationIds: [neighbour.organisations.plie] } }),
    })
    expect(answer.problem.fields).toEqual([{ pointer: '/leads', code: 'unknown' }])
  })

  it('is written by who writes the agreements alone, and by nobody of the neighbour territory', async () => {
    const [world, neighbour] = [await aTerritory(), await aTerritory()]
    const { id } = await aPlan(world)
    const input = { params: { planId: id }, body: actionValues() }
    expect(await world.as('referent').refused(createAction, input)).toBe('right-missing')
    expect(await neighbour.as('projectManager').refused(createAction, input)).toBe('not-found')
    expect(await neighbour.as('projectManager').refused(readPlan, { params: { planId: id } })).toBe(
      'not-found',
    )
  })
})

describe('the order of a plan', () => {
  it('is kept whole, and refused when somebody changed the plan or what it holds meanwhile', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const { id, axisIds } = await aPlan(world)
    const [first = '', second = ''] = [
      await anAction(world, { planId: id }),
      await anAction(world, { planId: id }),
    ]
    const order = (version: number, ids: readonly string[]) => ({
      params: { planId: id },
      body: {
        version,
        axisIds: axisIds.toReversed(),
        actions: ids.map((actionId) => ({ actionId, axisId: axisIds[0] ?? null })),
      },
    })
    await manager.done(arrangePlan, order(1, [second, first]))
    const read = await planOf(world, id)
    expect(read.axes.map((axis) => axis.id)).toEqual(axisIds.toReversed())
    expect(read.actions.map((action) => action.id)).toEqual([second, first])
    expect(await manager.refused(arrangePlan, order(1, [first, second]))).toBe('stale-version')
    expect(await manager.refused(arrangePlan, order(2, [first]))).toBe('other-content')
  })

  it('has no two axes of one name, added or renamed', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const { id, axisIds } = await aPlan(world)
    const [first, second] = (await planOf(world, id)).axes
    const label = first?.label ?? ''
    const added = { params: { planId: id }, body: { id: newId(), label: label.toUpperCase() } }
    expect(await manager.refused(createAxis, added)).toBe('axis-known')
    const axis = (axisId = '') => ({ params: { planId: id, axisId }, body: { label } })
    expect(await manager.refused(changeAxis, axis(second?.id))).toBe('axis-known')
    await manager.done(changeAxis, axis(first?.id))
    expect((await planOf(world, id)).axes.map((one) => one.id)).toEqual(axisIds)
  })

  it('loses no action with an axis that is taken away', async () => {
    const world = await aTerritory()
    const { id, axisIds } = await aPlan(world)
    const axisId = axisIds[0] ?? ''
    await anAction(world, { planId: id }, { axisId })
    await world.as('projectManager').done(removeAxis, { params: { planId: id, axisId } })
    expect((await planOf(world, id)).actions).toMatchObject([{ axisId: null }])
  })
})

describe('an action', () => {
  it('stands in several plans and never in none; a sub-action stands in its action alone', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const [one, other] = [await aPlan(world), await aPlan(world, { label: 'Territoires d’industrie' })]
    const actionId = await anAction(world, { planId: one.id })
    const under = await anAction(world, { parentId: actionId })
    const there = { params: { planId: other.id, actionId }, body: {} }
    await manager.done(placeAction, there)
    await manager.done(placeAction, there)
    expect((await planOf(world, other.id)).actions).toHaveLength(1)
    const placed = { params: { planId: other.id, actionId: under }, body: {} }
    expect(await manager.refused(placeAction, placed)).toBe('too-deep')
    await manager.done(unplaceAction, { params: { planId: one.id, actionId } })
    expect(await manager.refused(unplaceAction, { params: { planId: other.id, actionId } })).toBe('last-plan')
  })

  it('has one level of sub-actions: neither the server nor the database writes a third, nor a loop', async () => {
    const world = await aTerritory()
    const { id } = await aPlan(world)
    const top = await anAction(world, { planId: id })
    const under = await anAction(world, { parentId: top })
    const input = { params: { actionId: under }, body: actionValues() }
    expect(await world.as('projectManager').refused(createSubAction, input)).toBe('too-deep')
    const forced = world.rows((tx) =>
      tx.query(
        'update plans.action set parent_id = $3, level = 2, parent_level = 1 where territory_id = $1 and id = $2',
        [tx.territoryId, top, under],
      ),
    )
    await expect(forced).rejects.toThrow()
  })

  it('ends after it starts, and is changed by one person at a time: the other sees what was written', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const actionId = await anAction(world, { planId: (await aPlan(world)).id })
    const { id: _id, ...values } = actionValues({ label: 'Permis pour tous' })
    const change = (more: object) => ({ params: { actionId }, body: { version: 1, ...values, ...more } })
    const wrong = await manager.call(changeAction, change({ endsOn: '2025-12-31' }))
    expect(wrong.problem.fields).toEqual([{ pointer: '/endsOn', code: 'ends-before-start' }])
    await manager.done(changeAction, change({}))
    const stale = await manager.call(changeAction, change({ label: 'Encore autrement' }))
    expect(stale.problem).toMatchObject({ code: 'stale-version', current: { label: 'Permis pour tous' } })
  })

  it('serves objectives of the agreements, and stays when one of them is taken away', async () => {
    const world = await aTerritory()
    const objective = anObjective()
    await anAgreement(world, objective)
    const { id } = await aPlan(world)
    const actionId = await anAction(world, { planId: id }, { objectiveIds: [objective.id] })
    expect((await actionOf(world, actionId)).objectives).toMatchObject([{ label: 'Sorties positives' }])
    await world
      .as('projectManager')
      .done(removeObjective, { params: { objectiveId: objective.id }, query: { version: 1 } })
    expect((await actionOf(world, actionId)).objectives).toEqual([])
    const unknown = await world.as('projectManager').call(createAction, {
      params: { planId: id },
      body: actionValues({ objectiveIds: [newId()] }),
    })
    expect(unknown.problem.fields).toEqual([{ pointer: '/objectiveIds', code: 'unknown' }])
  })

  it('that is late says so from its dates, and no more once it is done', async () => {
    const world = await aTerritory()
    const { id } = await aPlan(world)
    const actionId = await anAction(world, { planId: id }, { endsOn: '2026-11-22' })
    expect((await planOf(world, id)).actions).toMatchObject([{ shown: 'late', isOnTime: false }])
    await moveAs(world, 'projectManager', [actionId], 'finish')
    expect((await planOf(world, id)).actions).toMatchObject([{ shown: 'done', isOnTime: true }])
  })
})
