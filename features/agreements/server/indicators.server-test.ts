import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { type IndicatorCode, readBoard } from '../contract.ts'
import { anAgreement, anObjective } from '../testing/agreement-builders.ts'
import { type CountedPathway, countedPathways, exits } from '../testing/counted-pathways.ts'

/** The figure of one indicator over 2026, as the project manager reads it. */
const figureOf = async (world: World, indicatorCode: IndicatorCode) => {
  const agreement = await anAgreement(world, anObjective({ indicatorCode }))
  const board = await world.as('projectManager').done(readBoard, { params: {}, query: { agreement } })
  const { figure } = board.objectives[0] ?? {}
  return {
    ...figure,
    facts: Object.fromEntries(figure?.facts.map((fact) => [fact.code, fact.value]) ?? []),
  }
}
const counted = async (indicatorCode: IndicatorCode, pathways: readonly CountedPathway[]) => {
  const world = await aTerritory()
  await countedPathways(world, pathways)
  return figureOf(world, indicatorCode)
}
const open = (more: Partial<CountedPathway> = {}): CountedPathway => ({ signedOn: '2026-02-02', ...more })

describe('flows', () => {
  it('entries are counted on their date of entry, a return after an exit once more', async () => {
    const figure = await counted('entries', [
      open({ enteredOn: '2026-01-01' }),
      open({ enteredOn: '2026-11-23', episode: 2 }),
      open({ enteredOn: '2025-12-31' }),
      open({ signedOn: null }),
    ])
    expect(figure).toMatchObject({ value: 2, facts: { renewed: 1 } })
  })

  it('the rate of positive exits leaves neutral exits out, and gives the rate of all exits beside', async () => {
    const figure = await counted('positive-rate', [
      ...exits(3, 'positive-employment', { proofState: 'checked' }),
      ...exits(1, 'positive-training', { proofState: 'expected' }),
      ...exits(4, 'negative'),
      ...exits(2, 'neutral'),
      ...exits(5, 'positive-employment', { exitedOn: '2025-12-31' }),
    ])
    expect(figure).toMatchObject({ numerator: 4, denominator: 8, value: 50 })
    expect(figure.facts).toEqual({
      'all-exits': 10,
      neutral: 2,
      employment: 3,
      training: 1,
      'awaiting-proof': 1,
      'rate-all-exits': 40,
    })
  })

  it('reproduces the published rate of 2014: 39.3 % without neutral exits, 35.8 % of all exits', async () => {
    const scaled = await counted('positive-rate', [
      ...exits(144, 'positive-employment'),
      ...exits(224, 'negative'),
      ...exits(35, 'neutral'),
    ])
    expect(scaled.value).toBeCloseTo(39.1, 1)
    expect(scaled.facts['rate-all-exits']).toBeCloseTo(35.7, 1)
  })

  it('exits are told by class', async () => {
    const figure = await counted('exits', [
      ...exits(2, 'positive-employment'),
      ...exits(1, 'other-dynamic'),
      ...exits(1, 'reorientation'),
    ])
    expect(figure).toMatchObject({
      value: 4,
      facts: { employment: 2, training: 0, 'other-dynamic': 1, neutral: 0, negative: 0, reorientation: 1 },
    })
  })

  it('the share of jobs among positive exits', async () => {
    const figure = await counted('employment-share', [
      ...exits(3, 'positive-employment'),
      ...exits(1, 'positive-training'),
      ...exits(6, 'negative'),
    ])
    expect(figure).toMatchObject({ numerator: 3, denominator: 4, value: 75 })
  })

  it.for([
    ['positive-exits', 4],
    ['positive-employment', 3],
    ['positive-training', 1],
  ] as const)('%s are counted', async ([code, value]) => {
    const all = [...exits(3, 'positive-employment'), ...exits(1, 'positive-training'), ...exits(2, 'neutral')]
    expect((await counted(code, all)).value).toBe(value)
  })

  it('women and QPV residents are counted as they were on entry', async () => {
    const world = await aTerritory()
    await countedPathways(world, [
      open({ sex: 'F', inQpv: true }),
      open({ sex: 'F' }),
      open({ sex: 'M', inQpv: true }),
      open({ sex: 'X' }),
    ])
    expect(await figureOf(world, 'women-entries')).toMatchObject({ numerator: 2, denominator: 4, value: 50 })
    expect(await figureOf(world, 'qpv-entries')).toMatchObject({ numerator: 2, denominator: 4, value: 50 })
  })

  it('the mean duration goes from the contract to the exit', async () => {
    const figure = await counted('mean-duration', [
      ...exits(1, 'negative', { signedOn: '2025-05-15', exitedOn: '2026-05-15' }),
      ...exits(1, 'negative', { signedOn: '2024-05-15', exitedOn: '2026-05-15' }),
      ...exits(1, 'negative', { signedOn: null, exitedOn: '2026-05-15' }),
    ])
    expect(figure).toMatchObject({ denominator: 2, numerator: 36 })
    expect(figure.value).toBeCloseTo(18, 1)
  })
})

describe('levels', () => {
  it('the active file holds signed contracts that have not ended, suspended ones told apart', async () => {
    const world = await aTerritory()
    const [suspended] = await countedPathways(world, [
      open({ state: 'suspended' }),
      open(),
      open({ signedOn: '2026-11-23' }),
      open({ signedOn: null }),
      open({ signedOn: '2026-11-24' }),
      open({ exitedOn: '2026-11-23' }),
      open({ exitedOn: '2026-11-24' }),
    ])
    await world.rows((tx) =>
      tx.query(
        `insert into pathways.suspension (territory_id, id, pathway_id, reason_code, starts_on, planned_return_on, recorded_at)
         values ($1, $2, $3, 'illness', '2026-11-01', '2026-12-31', $4)`,
        [world.territoryId, newId(), suspended, new Date()],
      ),
    )
    expect(await figureOf(world, 'active-file')).toMatchObject({ value: 4, facts: { suspended: 1 } })
    expect(await figureOf(world, 'seen-31-days')).toMatchObject({ denominator: 3 })
  })

  it('persons per full-time référent divide the active file by the référents in post', async () => {
    const world = await aTerritory()
    await countedPathways(
      world,
      Array.from({ length: 30 }, () => open()),
    )
    await world.rows((tx) =>
      tx.query('update organisations.member set etp_hundredths = 50 where territory_id = $1 and id = $2', [
        world.territoryId,
        world.members.secondReferent?.memberId,
      ]),
    )
    expect(await figureOf(world, 'persons-per-etp')).toMatchObject({
      numerator: 30,
      denominator: 1.5,
      value: 20,
    })
  })

  it('seen means an interview in the last 31 days; suspended and consolidating pathways are not expected', async () => {
    const figure = await counted('seen-31-days', [
      open({ lastMeetingOn: '2026-10-23' }),
      open({ lastMeetingOn: '2026-10-22' }),
      open({ lastMeetingOn: '2026-11-20' }),
      open(),
      open({ lastMeetingOn: '2026-11-20', state: 'consolidation', consolidationSince: '2026-11-02' }),
    ])
    expect(figure).toMatchObject({ numerator: 2, denominator: 4, value: 50 })
  })

  it('a call never makes somebody seen', async () => {
    const world = await aTerritory()
    const [called, met] = await countedPathways(world, [open(), open()])
    await world.rows((tx) =>
      tx.query(
        `insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, counts_for_month, at, on_date,
           presence, created_at, updated_at)
         select $1, w.id, w.person_id, w.id, w.referent_id, k.kind, k.kind = 'interview', '2026-11-02T09:00:00Z', '2026-11-02',
           'honoured', w.created_at, w.created_at
         from unnest($2::uuid[], array['phone-call', 'interview']) as k (id, kind)
         join pathways.pathway w on w.territory_id = $1 and w.id = k.id`,
        [world.territoryId, [called, met]],
      ),
    )
    expect(await figureOf(world, 'seen-31-days')).toMatchObject({ numerator: 1, denominator: 2 })
  })

  it('a current step has started and has not ended', async () => {
    const world = await aTerritory()
    const ids = await countedPathways(world, [open(), open(), open(), open()])
    const steps = [
      ['2026-11-02', null],
      ['2026-09-01', '2026-11-22'],
      [null, null],
    ]
    for (const [index, [startedOn, endedOn]] of steps.entries())
      await world.rows((tx) =>
        tx.query(
          `insert into pathways.step (territory_id, id, pathway_id, type_code, label, state, proposed_on, started_on, ended_on, created_at, updated_at)
           values ($1, $2, $3, 'workshop', 'Atelier', 'ongoing', '2026-09-01', $4, $5, $6, $6)`,
          [world.territoryId, newId(), ids[index], startedOn, endedOn, new Date()],
        ),
      )
    expect(await figureOf(world, 'with-current-step')).toMatchObject({
      numerator: 1,
      denominator: 4,
      value: 25,
    })
  })

  it('still in a job at six months is counted over known situations; unknown ones stand apart', async () => {
    const world = await aTerritory()
    const ids = await countedPathways(world, exits(5, 'positive-employment', { exitedOn: '2026-04-01' }))
    const situations = ['same-job', 'other-job', 'jobless', 'unreachable', null]
    for (const [index, situation] of situations.entries())
      await world.rows((tx) =>
        tx.query(
          `insert into pathways.watch (territory_id, id, pathway_id, subject_id, kind, due_on, observed_on, situation_code)
           values ($1, $2, $3, $3, 'exit-month-6', '2026-10-01', $4, $5)`,
          [world.territoryId, newId(), ids[index], situation && '2026-10-02', situation],
        ),
      )
    const figure = await figureOf(world, 'maintained-6-months')
    expect(figure).toMatchObject({ numerator: 2, denominator: 3, facts: { unknown: 2, reached: 5 } })
  })
})

describe('delays', () => {
  it('are given by their median and their ninth decile, in days', async () => {
    const delays = [5, 10, 15, 20, 90]
    const world = await aTerritory()
    await countedPathways(
      world,
      delays.map((days) => open({ admittedOn: dayBefore('2026-06-30', days), signedOn: '2026-06-30' })),
    )
    expect(await figureOf(world, 'delay-contract')).toMatchObject({
      numerator: 5,
      value: 15,
      facts: { p90: 62 },
    })
  })

  it('the first meeting is dated in the time of the territory', async () => {
    const world = await aTerritory()
    const [id] = await countedPathways(world, [open({ admittedOn: '2026-02-01' })])
    await world.rows(async (tx) => {
      const applicationId = newId()
      await tx.query(
        `insert into pathways.application (territory_id, id, person_id, scheme_id, state, received_on, first_meeting_at, created_at)
         select $1, $2, w.person_id, w.scheme_id, 'validated', '2026-01-10', '2026-01-14T23:30:00Z', $4
         from pathways.pathway w where w.territory_id = $1 and w.id = $3`,
        [world.territoryId, applicationId, id, new Date()],
      )
      await tx.query('update pathways.pathway set application_id = $3 where territory_id = $1 and id = $2', [
        world.territoryId,
        id,
        applicationId,
      ])
    })
    expect((await figureOf(world, 'delay-first-meeting')).value).toBe(5)
    expect((await figureOf(world, 'delay-admission')).value).toBe(17)
  })
})

const dayBefore = (date: string, days: number): string =>
  new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10)
