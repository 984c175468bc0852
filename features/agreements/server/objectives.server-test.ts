import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  changeObjective,
  createAgreement,
  createObjective,
  listPersonsBehind,
  type ObjectiveBody,
  openObjective,
  readBoard,
  removeObjective,
} from '../contract.ts'
import { anAgreement, anObjective } from '../testing/agreement-builders.ts'
import { countedPathways, exits } from '../testing/counted-pathways.ts'

const read = async (world: World, role = 'projectManager', query: object = {}) =>
  (await world.as(role).done(readBoard, { params: {}, query })).objectives[0]
const open = (world: World, objective: ObjectiveBody, role = 'projectManager', query: object = {}) =>
  world.as(role).done(openObjective, { params: { objectiveId: objective.id }, query })

describe('the protocol', () => {
  it('moves its objective by one when one exit is added, with the person behind it', async () => {
    const world = await aTerritory()
    const objective = anObjective({ indicatorCode: 'positive-exits', target: { min: 10, max: null } })
    await anAgreement(world, objective)
    await countedPathways(world, exits(3, 'positive-employment'))
    const before = await read(world)
    await countedPathways(world, exits(1, 'positive-employment', { name: 'Haddad', exitedOn: '2026-11-20' }))
    const after = await read(world)
    expect([before?.figure.value, after?.figure.value]).toEqual([3, 4])
    const { persons, total } = await world
      .as('projectManager')
      .done(listPersonsBehind, { params: { objectiveId: objective.id }, query: {} })
    expect([total, persons[0]?.name, persons[0]?.on]).toEqual([4, 'Essai Haddad', '2026-11-20'])
  })

  it('compares a flow with what is expected today, and a rate with its target', async () => {
    const world = await aTerritory()
    const entries = anObjective({ indicatorCode: 'entries', target: { min: 365, max: null } })
    await anAgreement(world, entries, anObjective({ target: { min: 45, max: null } }))
    await countedPathways(world, [...exits(2, 'positive-employment'), ...exits(3, 'negative')])
    const board = await world.as('projectManager').done(readBoard, { params: {}, query: {} })
    expect(board.objectives.map((row) => [row.expected, row.gap, row.mark])).toEqual([
      [327, -327, 'alert'],
      [null, -5, 'alert'],
    ])
  })

  it('shows the objectives of a year, and those of the whole duration apart', async () => {
    const world = await aTerritory()
    await anAgreement(
      world,
      anObjective({ label: 'Cette année' }),
      anObjective({ label: 'Toute la durée', period: { from: '2024-01-01', to: '2028-12-31' } }),
    )
    const labels = async (period: string) =>
      (await world.as('electedOfficial').done(readBoard, { params: {}, query: { period } })).objectives.map(
        (row) => row.objective.label,
      )
    expect([await labels('2026'), await labels('whole'), await labels('2025')]).toEqual([
      ['Cette année'],
      ['Toute la durée'],
      [],
    ])
  })

  it('says that it waits for figures instead of giving a false progress', async () => {
    const world = await aTerritory()
    await anAgreement(
      world,
      anObjective({ baseline: { value: 40, on: '2025-12-31' } }),
      anObjective({ indicatorCode: 'active-file', baseline: { value: 0, on: '2025-12-31' } }),
    )
    const { progress } = await world.as('projectManager').done(readBoard, { params: {}, query: {} })
    expect(progress).toEqual({ received: 1, expected: 2, value: null })
  })

  it('is empty, and no error, before the first protocol', async () => {
    const world = await aTerritory()
    const board = await world.as('projectManager').done(readBoard, { params: {}, query: {} })
    expect([board.agreement, board.objectives]).toEqual([null, []])
  })
})

describe('writing objectives', () => {
  const refusedFields = async (world: World, objective: ObjectiveBody) => {
    const agreementId = await anAgreement(world)
    const answer = await world
      .as('projectManager')
      .call(createObjective, { params: { agreementId }, body: objective })
    return [answer.status, ...(answer.problem.fields ?? []).map((field) => `${field.pointer} ${field.code}`)]
  }

  it.for([
    [{ baseline: { value: 30, on: '2027-01-01' } }, '/baseline/on baseline-after-target'],
    [{ period: { from: '2023-01-01', to: '2026-12-31' } }, '/period/from before-agreement'],
    [{ period: { from: '2026-01-01', to: '2029-12-31' } }, '/period/to after-agreement'],
    [{ target: { min: 120, max: null } }, '/target/min share-over-100'],
    [{ direction: 'down' }, '/target/max target-missing'],
    [{ target: { min: 50, max: 40 } }, '/target/max target-crossed'],
    [{ period: { from: '2026-12-31', to: '2026-01-01' } }, '/period/to ends-before-start'],
  ] as const)('refuses %j and says which field', async ([given, field]) => {
    expect(await refusedFields(await aTerritory(), anObjective(given))).toEqual([422, field])
  })

  it('answers the current row to a stale change', async () => {
    const world = await aTerritory()
    const objective = anObjective()
    await anAgreement(world, objective)
    const { id, ...fields } = objective
    const change = (version: number, label: string) =>
      world
        .as('projectManager')
        .call(changeObjective, { params: { objectiveId: id }, body: { ...fields, version, label } })
    expect((await change(1, 'Premier')).body.version).toBe(2)
    const stale = await change(1, 'Second')
    expect([stale.status, stale.problem.current]).toMatchObject([409, { label: 'Premier', version: 2 }])
  })

  it('takes an objective out', async () => {
    const world = await aTerritory()
    const objective = anObjective()
    await anAgreement(world, objective)
    await world
      .as('projectManager')
      .done(removeObjective, { params: { objectiveId: objective.id }, query: { version: 1 } })
    expect(await read(world)).toBeUndefined()
  })

  it('keeps nothing of a protocol when one of its objectives is refused', async () => {
    const world = await aTerritory()
    const body = {
      id: newId(),
      label: 'Protocole',
      schemeId: null,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      signedOn: null,
      objectives: [anObjective(), anObjective({ direction: 'down' })],
    }
    expect(await world.as('projectManager').refused(createAgreement, { params: {}, body })).toBe('invalid')
    const board = await world.as('projectManager').done(readBoard, { params: {}, query: {} })
    expect(board.agreement).toBeNull()
  })
})

describe('an opened objective', () => {
  it('draws its trajectory month by month, and says what the target still takes', async () => {
    const world = await aTerritory()
    const objective = anObjective()
    await anAgreement(world, objective)
    await countedPathways(world, [
      ...exits(10, 'positive-employment', { exitedOn: '2026-03-10' }),
      ...exits(20, 'negative', { exitedOn: '2026-06-10' }),
    ])
    const opened = await open(world, objective)
    expect(opened.trajectory.map((point) => [point.on, point.figure.value]).slice(1, 6)).toEqual([
      ['2026-02-28', null],
      ['2026-03-31', 100],
      ['2026-04-30', 100],
      ['2026-05-31', 100],
      ['2026-06-30', 33.3333],
    ])
    expect(opened.trajectory.at(-1)?.on).toBe('2026-11-23')
    // 327 days of 365 gone: 30 exits make 3 more; 45 % of 33 is 14.85, so 5 more positive ones.
    expect(opened.effort).toEqual({ needed: 5, among: 3, until: '2026-12-31' })
  })

  it('projects a flow to the end of the year with its interval', async () => {
    const world = await aTerritory()
    const objective = anObjective({ indicatorCode: 'exits', target: { min: 100, max: null } })
    await anAgreement(world, objective)
    await countedPathways(world, exits(43, 'negative'))
    expect((await open(world, objective)).projection).toEqual({ value: 48, low: 44, high: 53 })
  })

  it('splits the figure by structure, commune, sex, QPV and age, and the parts make the whole', async () => {
    const world = await aTerritory()
    const objective = anObjective()
    await anAgreement(world, objective)
    await countedPathways(world, [
      ...exits(4, 'positive-employment', { sex: 'M', age: 24, inQpv: true, communeCode: '59512' }),
      ...exits(6, 'negative', { age: 52 }),
    ])
    const { breakdowns } = await open(world, objective)
    const split = breakdowns.map(({ dimension, cells }) => [
      dimension,
      ...cells.map(({ key, figure }) => `${key} ${figure.numerator}/${figure.denominator}`),
    ])
    expect(split).toEqual([
      ['structure', `${world.organisations.plie} 4/10`],
      ['commune', '59350 0/6', '59512 4/4'],
      ['sex', 'F 0/6', 'M 4/4'],
      ['qpv', 'false 0/6', 'true 4/4'],
      ['age', '50-plus 0/6', 'under-26 4/4'],
    ])
  })

  it('tells the profile of the entries, and nothing when nobody recorded it', async () => {
    const world = await aTerritory()
    const objective = anObjective()
    await anAgreement(world, objective)
    await countedPathways(world, [{ signedOn: '2026-02-02' }])
    expect((await open(world, objective)).profile).toBeNull()
    await countedPathways(world, [
      { signedOn: '2026-02-02', joblessSince: '2024-01-01' },
      { signedOn: '2026-02-02', joblessSince: '2025-12-01' },
    ])
    expect((await open(world, objective)).profile).toEqual({ known: 2, longJobless: 1 })
  })
})
