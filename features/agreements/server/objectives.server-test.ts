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
  readCockpit,
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

describe('who sees what', () => {
  const aMixedWorld = async () => {
    const world = await aTerritory()
    const objective = anObjective()
    await anAgreement(world, objective)
    await countedPathways(world, [
      ...exits(8, 'positive-employment', { sex: 'F' }),
      ...exits(8, 'negative', { sex: 'F' }),
      ...exits(2, 'positive-employment', { sex: 'M', referent: 'secondReferent' }),
      ...exits(7, 'negative', { sex: 'M', referent: 'secondReferent' }),
    ])
    return { world, objective }
  }

  it('an elected official reads totals, never a small cell nor the one that would give it away', async () => {
    const { world, objective } = await aMixedWorld()
    const opened = await open(world, objective, 'electedOfficial')
    expect(opened.row.figure).toMatchObject({ numerator: 10, denominator: 25 })
    const bySex = opened.breakdowns.find((one) => one.dimension === 'sex')
    expect(bySex?.cells.map((cell) => [cell.key, cell.figure.hidden, cell.figure.numerator])).toEqual([
      ['F', true, null],
      ['M', true, null],
    ])
  })

  it('an elected official cannot narrow to a handful of persons, nor to all but a handful', async () => {
    const { world } = await aMixedWorld()
    expect((await read(world, 'electedOfficial', { sex: 'M' }))?.figure).toMatchObject({
      hidden: true,
      value: null,
    })
    expect((await read(world, 'electedOfficial', { sex: 'F' }))?.figure.hidden).toBe(true)
    expect((await read(world, 'electedOfficial', { commune: '59350' }))?.figure.value).toBe(40)
    const crossed = { params: {}, query: { sex: 'M', qpv: 'no' } } as const
    expect(await world.as('electedOfficial').refused(readBoard, crossed)).toBe('one-filter-at-most')
    expect((await read(world, 'projectManager', crossed.query))?.figure.numerator).toBe(2)
  })

  it('an elected official never gets the persons', async () => {
    const { world, objective } = await aMixedWorld()
    const ask = { params: { objectiveId: objective.id }, query: {} }
    expect(await world.as('electedOfficial').refused(listPersonsBehind, ask)).toBe('right-missing')
  })

  it('a référent counts and opens her own pathways only, without a judgement on the whole target', async () => {
    const { world, objective } = await aMixedWorld()
    const row = await read(world, 'secondReferent')
    expect([row?.figure.numerator, row?.figure.denominator, row?.gap]).toEqual([2, 9, null])
    const ask = { params: { objectiveId: objective.id }, query: { term: 'denominator' as const } }
    expect((await world.as('secondReferent').done(listPersonsBehind, ask)).total).toBe(9)
  })

  it('each opening of a figure on its persons is written', async () => {
    const { world, objective } = await aMixedWorld()
    const ask = { params: { objectiveId: objective.id }, query: { term: 'neutral' as const } }
    await world.as('controller').done(listPersonsBehind, ask)
    const [line] = await world.rows((tx) =>
      tx.query(
        `select member_id, subject_id, details from audit.line where territory_id = $1 and action = 'agreements.figure-opened'`,
        [world.territoryId],
      ),
    )
    expect(line).toEqual({
      member_id: world.members.controller?.memberId,
      subject_id: objective.id,
      details: { indicator: 'positive-rate', term: 'neutral', offset: 0, count: 0 },
    })
  })
})

it('every term opens onto as many persons as it counts', async () => {
  const world = await aTerritory()
  const objective = anObjective()
  await anAgreement(world, objective)
  await countedPathways(world, [
    ...exits(3, 'positive-employment', { proofState: 'expected' }),
    ...exits(2, 'negative'),
    ...exits(1, 'neutral'),
  ])
  const total = async (term: 'numerator' | 'denominator' | 'neutral' | 'awaiting-proof' | 'all-exits') =>
    (
      await world
        .as('projectManager')
        .done(listPersonsBehind, { params: { objectiveId: objective.id }, query: { term } })
    ).total
  expect([
    await total('numerator'),
    await total('denominator'),
    await total('neutral'),
    await total('awaiting-proof'),
    await total('all-exits'),
  ]).toEqual([3, 5, 1, 3, 6])
})

it('the cockpit counts the year and says when', async () => {
  const world = await aTerritory()
  await countedPathways(world, [
    { signedOn: '2026-02-02', lastMeetingOn: '2026-11-02' },
    { signedOn: '2026-02-02' },
    { signedOn: '2025-02-02', state: 'suspended' },
    { signedOn: null },
    ...exits(2, 'positive-training'),
    ...exits(1, 'neutral'),
  ])
  expect(await world.as('committeeMember').done(readCockpit, { params: {} })).toEqual({
    asOf: '2026-11-23T08:00:00.000Z',
    from: '2026-01-01',
    to: '2026-11-23',
    active: 3,
    entries: 2,
    exits: {
      all: 3,
      positiveEmployment: 0,
      positiveTraining: 2,
      otherDynamic: 0,
      neutral: 1,
      negative: 0,
      reorientation: 0,
    },
    followed: 2,
    seen: 1,
    seenShare: 50,
  })
})
