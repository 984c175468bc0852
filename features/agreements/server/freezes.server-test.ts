import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  changeObjective,
  declareBreak,
  freezeFigures,
  listFreezes,
  readAgreementBoard,
  readBoard,
  readFreeze,
  rebaseObjective,
  removeObjective,
} from '../contract.ts'
import { anAgreement, anObjective, followUpOf } from '../testing/agreement-builders.ts'
import { countedPathways, exits } from '../testing/counted-pathways.ts'

const read = (world: World, query: object = {}, role = 'projectManager') =>
  world.as(role).done(readBoard, { params: {}, query })
const freeze = (world: World, agreementId: string) =>
  world
    .as('projectManager')
    .done(freezeFigures, { params: { agreementId }, body: { reason: 'Comité de pilotage' } })
const positive = (more: object = {}) =>
  anObjective({ indicatorCode: 'positive-exits', target: { min: 20, max: null }, ...more })

describe('a frozen board', () => {
  it('never changes, and the live one says what moved since', async () => {
    const world = await aTerritory()
    const objective = positive()
    const agreementId = await anAgreement(world, objective)
    await countedPathways(world, exits(6, 'positive-employment'))
    const { id } = await freeze(world, agreementId)
    await countedPathways(world, exits(2, 'positive-employment'))
    const frozen = await world.as('projectManager').done(readFreeze, { params: { freezeId: id } })
    expect(frozen.figures.map(({ value, target }) => [value, target.min])).toEqual([[6, 20]])
    const board = await read(world)
    expect(board.objectives[0]?.frozen).toMatchObject({ value: 6, change: 2 })
    expect(board.lastFreeze).toMatchObject({ id, reason: 'Comité de pilotage' })
  })

  it('stays when its objective is taken out', async () => {
    const world = await aTerritory()
    const objective = positive()
    const agreementId = await anAgreement(world, objective)
    const { id } = await freeze(world, agreementId)
    await world
      .as('projectManager')
      .done(removeObjective, { params: { objectiveId: objective.id }, query: { version: 1 } })
    expect((await read(world)).objectives).toEqual([])
    const { figures } = await world.as('prescriber').done(readFreeze, { params: { freezeId: id } })
    expect(figures).toHaveLength(1)
  })

  it('holds everybody’s pathways whoever reads it, and nothing under five for who may not see the persons', async () => {
    const world = await aTerritory()
    const agreementId = await anAgreement(world, positive())
    await countedPathways(world, exits(3, 'positive-employment'))
    const { id } = await freeze(world, agreementId)
    const value = async (role: string) => {
      const { figures } = await world.as(role).done(readFreeze, { params: { freezeId: id } })
      return [figures[0]?.value, figures[0]?.isHidden]
    }
    expect([await value('projectManager'), await value('prescriber')]).toEqual([
      [3, false],
      [null, true],
    ])
    const { freezes } = await world.as('prescriber').done(listFreezes, { params: { agreementId } })
    expect(freezes.map((one) => one.id)).toEqual([id])
  })

  it('is of its own territory', async () => {
    const [world, neighbour] = [await aTerritory(), await aTerritory()]
    const agreementId = await anAgreement(world, positive())
    const { id } = await freeze(world, agreementId)
    const manager = neighbour.as('projectManager')
    expect(await manager.refused(readFreeze, { params: { freezeId: id } })).toBe('not-found')
    const body = { reason: 'Comité' }
    expect(await manager.refused(freezeFigures, { params: { agreementId }, body })).toBe('not-found')
  })
})

describe('the board of an agreement for those who signed it', () => {
  it('counts the whole territory, with nothing under five', async () => {
    const world = await aTerritory()
    const [many, few] = [positive(), positive({ indicatorCode: 'positive-training' })]
    const agreementId = await anAgreement(world, many, few)
    await countedPathways(world, [...exits(6, 'positive-employment'), ...exits(2, 'positive-training')])
    const board = await world
      .as('prescriber')
      .done(readAgreementBoard, { params: { agreementId }, query: {} })
    expect(board.objectives.map(({ figure }) => [figure.value, figure.hidden])).toEqual([
      [8, false],
      [null, true],
    ])
    expect(board.seesPersons).toBe(false)
  })
})

describe('the board at a past day', () => {
  it('shows the targets of that day, and what was counted up to it', async () => {
    const world = await aTerritory()
    const objective = positive()
    await anAgreement(world, objective)
    await countedPathways(world, [
      ...exits(3, 'positive-employment'),
      ...exits(4, 'positive-employment', { exitedOn: '2026-11-25' }),
    ])
    world.at('2026-11-30T09:00:00Z')
    const { id, ...fields } = objective
    await world.as('projectManager').done(changeObjective, {
      params: { objectiveId: id },
      body: { ...fields, version: 1, target: { min: 30, max: null } },
    })
    const shown = async (query: object) => {
      const [row] = (await read(world, query)).objectives
      return [row?.objective.target.min, row?.figure.value]
    }
    expect([await shown({}), await shown({ on: '2026-11-24' })]).toEqual([
      [30, 7],
      [20, 3],
    ])
    expect((await read(world, { on: '2026-11-20' })).objectives).toEqual([])
    const ahead = { params: {}, query: { on: '2026-12-25' } }
    expect(await world.as('projectManager').refused(readBoard, ahead)).toBe('invalid')
  })
})

describe('a series that broke', () => {
  it('is not compared with its baseline until the objective is re-based, and keeps both', async () => {
    const world = await aTerritory()
    const objective = positive({ baseline: { value: 4, on: '2025-12-31' } })
    await anAgreement(world, objective)
    await countedPathways(world, exits(8, 'positive-employment'))
    const manager = world.as('projectManager')
    const params = { objectiveId: objective.id }
    expect((await read(world)).objectives[0]).toMatchObject({ advancement: 25, seriesBreak: null })
    await manager.done(declareBreak, {
      params,
      body: {
        ...{ id: newId(), on: '2026-03-01', why: 'Les sorties dynamiques ne comptent plus' },
        ...{ source: 'Avenant 2', concerns: 'indicator' as const },
      },
    })
    const typedWrong = { id: newId(), on: '2052-03-01', why: 'Une année de trop', source: 'Avenant 2' }
    const late = await manager.call(declareBreak, {
      params,
      body: { ...typedWrong, concerns: 'objective' as const },
    })
    expect(late.problem.fields).toMatchObject([{ pointer: '/on', code: 'after-agreement' }])
    const board = await read(world)
    expect(board.objectives[0]).toMatchObject({
      ...{ advancement: null, mark: null, gap: null, figure: { value: 8 } },
      seriesBreak: { on: '2026-03-01' },
    })
    expect(board.progress).toEqual({ received: 0, expected: 1, value: null })
    const rebase = (on: string) =>
      manager.call(rebaseObjective, {
        params,
        body: {
          ...{ version: 1, baseline: { value: 6, on }, target: { min: 14, max: null }, steps: [] },
          ...{ reason: 'Nouvelle définition des sorties', amendmentNumber: 2 },
        },
      })
    world.at('2026-11-24T09:00:00Z')
    expect((await rebase('2026-02-28')).problem.fields).toMatchObject([{ code: 'baseline-before-break' }])
    expect((await rebase('2026-03-31')).status).toBe(204)
    expect((await read(world)).objectives[0]).toMatchObject({ advancement: 25, seriesBreak: null })
    const { targets } = await followUpOf(world, objective.id)
    expect(
      targets.map((one) => [one.baseline?.value, one.target.min, one.amendmentNumber, one.isRebase]),
    ).toEqual([
      [6, 14, 2, true],
      [4, 20, null, false],
    ])
  })
})

describe('an indicator that is not counted any more', () => {
  it('leaves the board open, and its line says so', async () => {
    const world = await aTerritory()
    const objective = positive({ baseline: { value: 4, on: '2025-12-31' } })
    await anAgreement(world, objective, positive({ label: 'Autre' }))
    await world.rows((tx) =>
      tx.query(
        `update agreements.objective set indicator_code = 'gone' where territory_id = $1 and id = $2`,
        [tx.territoryId, objective.id],
      ),
    )
    const { objectives, progress } = await read(world)
    expect(objectives.map(({ missing }) => missing)).toEqual(['unknown-indicator', null])
    expect(progress).toEqual({ received: 0, expected: 1, value: null })
    expect((await followUpOf(world, objective.id)).row.missing).toBe('unknown-indicator')
  })
})
