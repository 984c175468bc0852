import { describe, expect, it } from 'vitest'
import { aTerritory, testNow, type World } from '#apps/testing/world.ts'
import { anExit } from '#features/pathways/testing/exit-builders.ts'
import { aMeeting } from '#features/pathways/testing/meeting-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aStep } from '#features/pathways/testing/step-builders.ts'
import { indicatorCodes, listPersonsBehind } from '../contract.ts'
import { indicatorOf } from '../rules/indicators.ts'
import { aManualObjective, anAgreement, anObjective } from '../testing/agreement-builders.ts'
import { aPlainAgreement, boardFor, countedNow, keptAndAnew } from '../testing/kept-board.ts'

const minutesLater = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000)
/** Every indicator, in the order of the board, that reads one of these kinds. */
const reading = (...kinds: readonly string[]) =>
  indicatorCodes.filter((code) => indicatorOf(code).countedFrom.some((kind) => kinds.includes(kind)))

/** A board opened once, the clock moved on by a minute: what comes next is told apart. */
const anOpenedBoard = async (world: World) => {
  const agreement = await aPlainAgreement(world)
  expect(countedNow(await boardFor(world, agreement))).toEqual(indicatorCodes)
  world.at(minutesLater(1))
  return agreement
}

describe('a board opened again', () => {
  it('recounts nothing while no fact moved, and says when each figure was counted', async () => {
    const world = await aTerritory()
    await aPathway(world)
    const agreement = await anOpenedBoard(world)
    const again = await boardFor(world, agreement)
    expect(again.asOf).toBe(minutesLater(1).toISOString())
    expect(new Set(again.objectives.map(({ countedAt }) => countedAt))).toEqual(
      new Set([testNow.toISOString()]),
    )
  })

  it('after one exit, recounts the objectives that read exits or who is still there, and none of the others', async () => {
    const world = await aTerritory()
    const { id: pathwayId } = await aPathway(world)
    await aPathway(world)
    const agreement = await anOpenedBoard(world)
    await anExit(world, { pathwayId })
    const board = await boardFor(world, agreement)
    expect(countedNow(board)).toEqual(reading('exits', 'contracts'))
    for (const code of [
      'entries',
      'women-entries',
      'delay-contract',
      'delay-first-step',
      'maintained-6-months',
    ])
      expect(countedNow(board)).not.toContain(code)
    const exits = board.objectives.find(({ objective }) => objective.indicatorCode === 'exits')
    expect(exits?.figure.value).toBe(1)
  })

  it('after one interview, recounts who was seen this month and nothing else', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    const agreement = await anOpenedBoard(world)
    await aMeeting(world, { pathway })
    expect(countedNow(await boardFor(world, agreement))).toEqual(['seen-31-days'])
  })

  it('after one step began, recounts who has a step and how long the first one took', async () => {
    const world = await aTerritory()
    const agreement = await anOpenedBoard(world)
    await aPathway(world)
    expect(countedNow(await boardFor(world, agreement))).toEqual(
      reading('contracts', 'entries', 'admissions'),
    )
    world.at(minutesLater(2))
    await aStep(world)
    world.at(minutesLater(3))
    expect(countedNow(await boardFor(world, agreement))).toEqual(
      expect.arrayContaining(['with-current-step', 'delay-first-step']),
    )
  })

  it('opens each figure, kept or counted now, on as many persons as it shows', async () => {
    const world = await aTerritory()
    const { id: pathwayId } = await aPathway(world)
    await aPathway(world)
    const agreement = await anOpenedBoard(world)
    await anExit(world, { pathwayId })
    for (const opening of ['counted', 'kept']) {
      const { objectives } = await boardFor(world, agreement)
      for (const { objective, figure } of objectives.filter((row) => row.definition.unit === 'count')) {
        const { total } = await world
          .as('projectManager')
          .done(listPersonsBehind, { params: { objectiveId: objective.id }, query: {} })
        expect([opening, objective.label, total]).toEqual([opening, objective.label, figure.numerator])
      }
    }
  })

  it('is the same for all who open it at once after a fact', async () => {
    const world = await aTerritory()
    const agreement = await anOpenedBoard(world)
    await aPathway(world)
    const boards = await Promise.all(Array.from({ length: 8 }, () => boardFor(world, agreement)))
    const shown = boards.map(({ objectives }) => objectives.map(({ figure }) => figure))
    for (const figures of shown) expect(figures).toEqual(shown[0])
    expect(shown[0]?.map(({ value }) => value)).toContain(1)
  })

  it('counts all again when it is asked to, and keeps that count', async () => {
    const world = await aTerritory()
    const agreement = await anOpenedBoard(world)
    expect(countedNow(await boardFor(world, agreement, { recount: 'yes' }))).toEqual(indicatorCodes)
    world.at(minutesLater(2))
    const after = await boardFor(world, agreement)
    expect(new Set(after.objectives.map(({ countedAt }) => countedAt))).toEqual(
      new Set([minutesLater(1).toISOString()]),
    )
  })

  it('the next day, counts the running period again and leaves the one that is over', async () => {
    const world = await aTerritory()
    const over = { from: '2025-01-01', to: '2025-12-31' }
    const agreement = await anAgreement(world, anObjective(), anObjective({ period: over }))
    for (const period of ['2025', '2026']) await boardFor(world, agreement, { period })
    world.at('2026-11-24T08:00:00Z')
    expect(countedNow(await boardFor(world, agreement, { period: '2025' }))).toEqual([])
    expect(countedNow(await boardFor(world, agreement, { period: '2026' }))).toEqual(['positive-rate'])
  })

  it('says nothing of the count of a value that somebody gave', async () => {
    const world = await aTerritory()
    const agreement = await anAgreement(world, aManualObjective())
    const [row] = (await boardFor(world, agreement)).objectives
    expect(row?.countedAt).toBeNull()
  })
})

describe('what was kept', () => {
  it('is given neither to who counts her own pathways, nor under a filter, nor at a past day', async () => {
    const world = await aTerritory()
    const agreement = await anOpenedBoard(world)
    world.at('2026-11-25T08:00:00Z')
    await boardFor(world, agreement)
    world.at('2026-11-25T08:01:00Z')
    const whole = [
      await boardFor(world, agreement, {}, 'referent'),
      await boardFor(world, agreement, { sex: 'F' }),
      await boardFor(world, agreement, { on: '2026-11-24' }),
    ]
    for (const board of whole) expect(countedNow(board)).toEqual(indicatorCodes)
    expect(countedNow(await boardFor(world, agreement))).toEqual([])
  })

  it('holds no figure of another territory', async () => {
    const [world, neighbour] = [await aTerritory(), await aTerritory()]
    const agreement = await aPlainAgreement(neighbour)
    const mine = await aPlainAgreement(world)
    await boardFor(world, mine)
    expect(countedNow(await boardFor(neighbour, agreement))).toEqual(indicatorCodes)
    const territories = await world.rows((tx) =>
      tx.query<{ id: string }>('select distinct territory_id as id from agreements.kept_measure'),
    )
    expect(territories).toEqual([{ id: world.territoryId }])
  })

  it('is one row a question, whatever the number of days and of openings', async () => {
    const world = await aTerritory()
    const agreement = await aPlainAgreement(world)
    const rows = async () =>
      (
        await world.rows((tx) =>
          tx.query('select from agreements.kept_measure where territory_id = $1', [tx.territoryId]),
        )
      ).length
    await boardFor(world, agreement)
    const first = await rows()
    world.at('2026-11-24T08:00:00Z')
    await boardFor(world, agreement)
    expect([first, await rows()]).toEqual([first, first])
    expect(first).toBeLessThanOrEqual(indicatorCodes.length)
  })

  it('leaves once it is a month old and its question is asked no more', async () => {
    const world = await aTerritory()
    await boardFor(world, await aPlainAgreement(world))
    world.at('2026-12-31T08:00:00Z')
    await boardFor(world, await anAgreement(world, anObjective()))
    const left = await world.rows((tx) =>
      tx.query('select from agreements.kept_measure where territory_id = $1', [tx.territoryId]),
    )
    expect(left).toHaveLength(1)
  })

  it('is not given when the fact that comes back makes the same total as before', async () => {
    const world = await aTerritory()
    const agreement = await aPlainAgreement(world)
    const [first, second] = [await aPathway(world), await aPathway(world, { isInQpv: true })]
    await boardFor(world, agreement)
    // One exit is undone and another written: as many exits, of somebody else.
    await anExit(world, { pathwayId: first.id })
    await boardFor(world, agreement)
    await world.rows((tx) =>
      tx.query(
        `update pathways.pathway w set exited_on = o.exited_on, exit_class = o.exit_class
         from pathways.pathway o where w.territory_id = $1 and o.territory_id = $1
           and (w.id, o.id) in (($2::uuid, $3::uuid), ($3::uuid, $2::uuid))`,
        [tx.territoryId, first.id, second.id],
      ),
    )
    const { kept, anew } = await keptAndAnew(world, agreement)
    expect(kept).toEqual(anew)
  })
})
