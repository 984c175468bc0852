import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import { newId } from '#kernel/id.ts'
import { changeAction, listPlans, moveActions, readAction } from '../contract.ts'
import { actionOf, actionValues, anAction, aPlan, moveAs, planOf } from '../testing/plan-builders.ts'

const memberOf = (world: World, role: string) => world.members[role]?.memberId ?? ''

describe('a move', () => {
  it('is a row with who, when and why, the state being the last one', async () => {
    const world = await aTerritory()
    const actionId = await anAction(world, { planId: (await aPlan(world)).id })
    await moveAs(world, 'projectManager', [actionId], 'start')
    world.at('2026-11-24T08:00:00Z')
    await moveAs(world, 'projectManager', [actionId], 'block', 'Trouver un local')
    const { action, history } = await actionOf(world, actionId)
    expect(action).toMatchObject({ state: 'blocked', blockedBy: 'Trouver un local' })
    expect(history).toMatchObject([
      { move: 'block', from: 'ongoing', to: 'blocked', reason: 'Trouver un local' },
      { move: 'start', from: 'planned', to: 'ongoing', by: 'Membre projectManager' },
    ])
    await moveAs(world, 'projectManager', [actionId], 'resume')
    expect((await actionOf(world, actionId)).action.blockedBy).toBeNull()
  })

  it('of several actions moves those that can, and says of each other why it cannot', async () => {
    const world = await aTerritory()
    const { id } = await aPlan(world)
    const ids = [await anAction(world, { planId: id }), await anAction(world, { planId: id })]
    await moveAs(world, 'projectManager', ids.slice(1), 'finish')
    expect(await moveAs(world, 'projectManager', ids, 'start')).toMatchObject({
      moved: [ids[0]],
      refused: [{ actionId: ids[1], reason: 'wrong-state' }],
    })
    expect(await moveAs(world, 'projectManager', ids.slice(0, 1), 'drop')).toMatchObject({
      moved: [],
      refused: [{ reason: 'reasonGiven' }],
    })
  })

  it('is made by who writes the plans and by the member who pilots the action, by no other reader', async () => {
    const world = await aTerritory()
    const { id } = await aPlan(world)
    const pilots = { memberIds: [memberOf(world, 'stepOperator')] }
    const actionId = await anAction(world, { planId: id }, { pilots })
    expect(await moveAs(world, 'referent', [actionId], 'start')).toMatchObject({
      refused: [{ reason: 'not-allowed' }],
    })
    expect(await moveAs(world, 'stepOperator', [actionId], 'start')).toMatchObject({ moved: [actionId] })
    const neighbour = await aTerritory()
    const forged = { params: {}, body: { actionIds: [actionId], move: 'finish' as const } }
    expect(await neighbour.as('projectManager').refused(moveActions, forged)).toBe('not-found')
    const unknown = { params: {}, body: { actionIds: [newId()], move: 'finish' as const } }
    expect(await world.as('projectManager').refused(moveActions, unknown)).toBe('not-found')
  })
})

it('tells a member of an organisation that leads the action, and is not named, that the state is not hers to change', async () => {
  const world = await aTerritory()
  const { id } = await aPlan(world)
  const pilots = {
    organisationIds: [world.organisations.franceTravail],
    memberIds: [memberOf(world, 'stepOperator')],
  }
  const actionId = await anAction(world, { planId: id }, { pilots })
  const read = async (role: string) => (await actionOf(world, actionId, role)).isLedByHers
  expect(await read('prescriber')).toBe(true)
  for (const role of ['stepOperator', 'electedOfficial', 'projectManager'])
    expect(await read(role)).toBe(false)
})

describe('a restricted action', () => {
  it('is read by who writes, who pilots it or a sub-action and the members of its partners; others read how many', async () => {
    const world = await aTerritory()
    const { id } = await aPlan(world)
    const actionId = await anAction(
      world,
      { planId: id },
      { isRestricted: true, partnerIds: [world.organisations.franceTravail] },
    )
    const under = await anAction(
      world,
      { parentId: actionId },
      { pilots: { memberIds: [memberOf(world, 'electedOfficial')] } },
    )
    await anAction(world, { planId: id }, { label: 'Ouverte à tous' })
    for (const role of ['projectManager', 'prescriber', 'electedOfficial'])
      expect({ role, ...(await planOf(world, id, role)) }).toMatchObject({ role, hidden: 0 })
    const other = await planOf(world, id, 'referent')
    expect(other).toMatchObject({ hidden: 1, progress: { total: 1 } })
    expect(JSON.stringify(other)).not.toContain(actionId)
    for (const one of [actionId, under])
      expect(await world.as('referent').refused(readAction, { params: { actionId: one } })).toBe('not-found')
    const move = { params: {}, body: { actionIds: [under], move: 'start' as const } }
    expect(await world.as('referent').refused(moveActions, move)).toBe('not-found')
    const { items } = await world.as('referent').done(listPlans, { params: {} })
    expect(items).toMatchObject([{ progress: { total: 1 } }])
  })
})

describe('« À faire »', () => {
  const linesOf = async (world: World, role: string) =>
    (await world.as(role).done(listDeadlines, { params: {}, query: { until: '2027-12-31' } })).mine.filter(
      (line) => line.ruleCode.startsWith('plan-action-'),
    )

  it('asks the first member who pilots an action to finish it, from fifteen days before its end', async () => {
    const world = await aTerritory()
    const pilots = { memberIds: [memberOf(world, 'referent'), memberOf(world, 'secondReferent')] }
    const actionId = await anAction(
      world,
      { planId: (await aPlan(world)).id },
      { endsOn: '2026-12-05', pilots },
    )
    expect(await linesOf(world, 'referent')).toMatchObject([
      { subjectId: actionId, subjectLabel: 'Permis solidaire', dueOn: '2026-12-05' },
    ])
    expect(await linesOf(world, 'secondReferent')).toEqual([])
  })

  it('names a restricted action to its pilot, and not to who sees what is late without writing plans', async () => {
    const world = await aTerritory()
    const pilots = { memberIds: [memberOf(world, 'stepOperator')] }
    await anAction(
      world,
      { planId: (await aPlan(world)).id },
      { endsOn: '2026-10-05', pilots, isRestricted: true },
    )
    await grantRight(world, 'prescriber', 'pathways.override', 'territory')
    const escalated = async (role: string) =>
      (await world.as(role).done(listDeadlines, { params: {}, query: {} })).escalated.map(
        (line) => line.subjectLabel,
      )
    expect(await linesOf(world, 'stepOperator')).toMatchObject([{ subjectLabel: 'Permis solidaire' }])
    expect([await escalated('projectManager'), await escalated('prescriber')]).toEqual([
      ['Permis solidaire'],
      [null],
    ])
  })

  it('asks the first member of another organisation who leads the action too, and nobody third', async () => {
    const world = await aTerritory()
    const led = ['projectManager', 'referent', 'stepOperator', 'prescriber']
    const pilots = { memberIds: led.map((role) => memberOf(world, role)) }
    const actionId = await anAction(
      world,
      { planId: (await aPlan(world)).id },
      { endsOn: '2026-12-05', pilots },
    )
    const rules = async (role: string) =>
      (await linesOf(world, role)).map(({ ruleCode, subjectId }) => [ruleCode, subjectId])
    expect(await rules('projectManager')).toEqual([['plan-action-end', actionId]])
    expect(await rules('stepOperator')).toEqual([['plan-action-shared', actionId]])
    expect([await rules('referent'), await rules('prescriber')]).toEqual([[], []])
    await moveAs(world, 'stepOperator', [actionId], 'finish')
    expect([await rules('projectManager'), await rules('stepOperator')]).toEqual([[], []])
  })

  it('follows the dates, the pilot and the state of the action', async () => {
    const world = await aTerritory()
    const pilots = { memberIds: [memberOf(world, 'referent')] }
    const actionId = await anAction(
      world,
      { planId: (await aPlan(world)).id },
      { endsOn: '2026-12-05', pilots },
    )
    const { id: _id, ...values } = actionValues({
      endsOn: '2026-12-20',
      pilots: { memberIds: [memberOf(world, 'secondReferent')] },
    })
    await world
      .as('projectManager')
      .done(changeAction, { params: { actionId }, body: { version: 1, ...values } })
    expect(await linesOf(world, 'referent')).toEqual([])
    expect(await linesOf(world, 'secondReferent')).toMatchObject([{ dueOn: '2026-12-20' }])
    await moveAs(world, 'secondReferent', [actionId], 'finish')
    expect(await linesOf(world, 'secondReferent')).toEqual([])
  })
})
