import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { observedWatches } from '#features/pathways/testing/watch-builders.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import { newId } from '#kernel/id.ts'
import {
  exportBreakdowns,
  freezeFigures,
  listPersonsBehind,
  type ObjectiveBody,
  openObjective,
  readAgreementBoard,
  readBoard,
  readFreeze,
} from '../contract.ts'
import { anAgreement, anObjective, followUpOf } from '../testing/agreement-builders.ts'
import { countedPathways, exits } from '../testing/counted-pathways.ts'

const read = async (world: World, role = 'projectManager', query: object = {}) =>
  (await world.as(role).done(readBoard, { params: {}, query })).objectives[0]
const open = (world: World, objective: ObjectiveBody, role = 'projectManager', query: object = {}) =>
  world.as(role).done(openObjective, { params: { objectiveId: objective.id }, query })

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

  it('R19: an elected official reads totals, never a small cell nor the one that would give it away', async () => {
    const { world, objective } = await aMixedWorld()
    const opened = await open(world, objective, 'electedOfficial')
    expect(opened.row.figure).toMatchObject({ numerator: 10, denominator: 25 })
    const bySex = opened.breakdowns.find((one) => one.dimension === 'sex')
    expect(bySex?.cells.map((cell) => [cell.key, cell.figure.hidden, cell.figure.numerator])).toEqual([
      ['F', true, null],
      ['M', true, null],
    ])
  })

  it('a breakdown leaves with both terms, and without the small cells for an elected official', async () => {
    const { world, objective } = await aMixedWorld()
    const take = async (role: string) => {
      const input = { params: { objectiveId: objective.id }, body: { format: 'csv', filters: {} } } as const
      return (await world.as(role).call(exportBreakdowns, input)).text.split('\r\n')
    }
    expect(await take('projectManager')).toContain('Sexe;femmes;8;16;50;%;')
    const published = await take('electedOfficial')
    expect(published).toContain('Sexe;femmes;;;;%;non publié (moins de 5)')
    expect(published).toContain('Sexe;hommes;;;;%;non publié (moins de 5)')
  })

  it('an elected official reads a trajectory without small counts, nor the terms of its months', async () => {
    const { world, objective } = await aMixedWorld()
    await countedPathways(world, exits(3, 'positive-employment', { exitedOn: '2026-02-10' }))
    const { trajectory } = await open(world, objective, 'electedOfficial')
    expect(trajectory[1]?.figure).toMatchObject({ hidden: true, value: null })
    expect(trajectory.at(-1)?.figure).toMatchObject({ value: 46.4286, numerator: null, denominator: null })
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

  it('who opens her own persons alone reads the small cells of the territory protected', async () => {
    const { world, objective } = await aMixedWorld()
    await grantRight(world, 'electedOfficial', 'figures.persons', 'own')
    const opened = await open(world, objective, 'electedOfficial')
    expect(opened.seesPersons).toBe(false)
    const bySex = opened.breakdowns.find((one) => one.dimension === 'sex')
    expect(bySex?.cells.map((cell) => cell.figure.hidden)).toEqual([true, true])
    const crossed = { params: {}, query: { sex: 'M', qpv: 'no' } } as const
    expect(await world.as('electedOfficial').refused(readBoard, crossed)).toBe('one-filter-at-most')
  })

  it('full-time jobs are not persons: who sees nobody reads how many persons each of them follows', async () => {
    const world = await aTerritory()
    const load = anObjective({
      indicatorCode: 'persons-per-etp',
      direction: 'range',
      target: { min: 70, max: 80 },
    })
    const agreementId = await anAgreement(world, load)
    await countedPathways(
      world,
      Array.from({ length: 30 }, () => ({ signedOn: '2026-01-15' })),
    )
    const input = { params: { agreementId }, query: {} } as const
    const board = await world.as('prescriber').done(readAgreementBoard, input)
    expect(board.objectives[0]?.figure).toMatchObject({ hidden: false, numerator: 30 })
    const opened = await open(world, load, 'electedOfficial')
    expect(opened.trajectory.at(-1)?.figure.hidden).toBe(false)
    expect(opened.breakdowns[0]?.cells.map((cell) => cell.figure.hidden)).toEqual([false])
    const { id: freezeId } = await world
      .as('projectManager')
      .done(freezeFigures, { params: { agreementId }, body: { reason: 'Comité' } })
    const kept = await world.as('electedOfficial').done(readFreeze, { params: { freezeId } })
    expect(kept.figures[0]).toMatchObject({ isHidden: false, numerator: 30 })
    const followed = await followUpOf(world, load.id, 'electedOfficial')
    expect(followed.frozen[0]).toMatchObject({ isHidden: false })
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

  it('a person counted long after is named to her référent, and said closed once she follows her no more', async () => {
    const { world, objective } = await aMixedWorld()
    const ask = { params: { objectiveId: objective.id }, query: {} }
    const opening = async (role: string) =>
      (await world.as(role).done(listPersonsBehind, ask)).persons.map(({ opens }) => opens)
    expect(await opening('secondReferent')).toEqual([false, false])
    expect(new Set(await opening('projectManager'))).toEqual(new Set([true]))
    const [first] = (await world.as('secondReferent').done(listPersonsBehind, ask)).persons
    await world.rows((tx) =>
      tx.query(
        `insert into people.follower (territory_id, id, person_id, member_id, organisation_id, role, starts_on, granted_at)
         values ($1, $2, $3, $4, $5, 'referent', '2026-01-05', $6)`,
        [
          ...[world.territoryId, newId(), first?.personId, world.members.secondReferent?.memberId],
          ...[world.members.secondReferent?.organisationId, new Date('2026-01-05T09:00:00Z')],
        ],
      ),
    )
    expect(await opening('secondReferent')).toEqual([true, false])
  })

  it('each opening of a figure on its persons is written', async () => {
    const { world, objective } = await aMixedWorld()
    const ask = { params: { objectiveId: objective.id }, query: { term: 'neutral' as const } }
    await world.as('fundManager').done(listPersonsBehind, ask)
    const [line] = await world.rows((tx) =>
      tx.query(
        `select member_id, subject_id, details from audit.line where territory_id = $1 and action = 'agreements.figure-opened'`,
        [world.territoryId],
      ),
    )
    expect(line).toEqual({
      member_id: world.members.fundManager?.memberId,
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

it('a level opens onto the very persons that it counts, whichever way they were seen', async () => {
  const world = await aTerritory()
  const objective = anObjective({ indicatorCode: 'seen-31-days' })
  await anAgreement(world, objective)
  const [met] = await countedPathways(world, [
    { signedOn: '2026-02-02' },
    { signedOn: '2026-02-02', lastMeetingOn: '2026-11-10' },
    { signedOn: '2026-02-02' },
  ])
  await world.rows((tx) =>
    tx.query(
      `insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, counts_for_month, at, on_date, presence, created_at, updated_at)
       select $1, w.id, w.person_id, w.id, w.referent_id, 'interview', true, '2026-11-02T09:00:00Z', '2026-11-02', 'honoured', w.created_at, w.created_at
       from pathways.pathway w where w.territory_id = $1 and w.id = $2`,
      [world.territoryId, met],
    ),
  )
  const { row } = await open(world, objective)
  const total = async (term: 'numerator' | 'denominator') =>
    (
      await world
        .as('projectManager')
        .done(listPersonsBehind, { params: { objectiveId: objective.id }, query: { term } })
    ).total
  expect([row.figure.numerator, row.figure.denominator]).toEqual([2, 3])
  expect([await total('numerator'), await total('denominator')]).toEqual([2, 3])
})

it('a situation that nobody knows at six months opens onto its person', async () => {
  const world = await aTerritory()
  const objective = anObjective({ indicatorCode: 'maintained-6-months' })
  await anAgreement(world, objective)
  const ids = await countedPathways(world, exits(3, 'positive-employment', { exitedOn: '2026-04-01' }))
  await observedWatches(
    world,
    ids.map((pathwayId, index) => ({ pathwayId, situation: index === 0 ? 'same-job' : null })),
  )
  const { row } = await open(world, objective)
  const ask = { params: { objectiveId: objective.id }, query: { term: 'unknown' as const } }
  const behind = await world.as('projectManager').done(listPersonsBehind, ask)
  expect(row.figure.facts).toContainEqual({ code: 'unknown', value: behind.total })
  expect(behind.total).toBe(2)
})
