import { beforeEach, describe, expect, it } from 'vitest'
import { features } from '#apps/server/features.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { anExit } from '#features/pathways/testing/exit-builders.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import { anonymiseFiles, archiveFiles } from '#features/privacy/server/public.ts'
import {
  type GivenAnswer,
  type IndicatorTerm,
  leaveOperation,
  listBehindIndicator,
  listInconsistencies,
  listParticipations,
  readIndicators,
  readOperation,
  takeParticipantFile,
} from '../contract.ts'
import { fundingIndicators } from '../rules/indicators.ts'
import { anOperation, aParticipation } from '../testing/operation-builders.ts'
import { aQuestionnaire, value } from '../testing/questionnaire-builders.ts'

const parts = features.flatMap(({ retention }) => retention ?? [])
const year = { from: '2026-01-01', to: '2026-12-31' }
type Answers = Readonly<Record<string, GivenAnswer | null>>

describe('the indicators of the FSE+', () => {
  let world: World
  let operationId: string
  beforeEach(async () => {
    world = await aTerritory()
    operationId = (await anOperation(world)).id
  })
  const enter = async (familyName: string, answers: Answers | null, more: object = {}) => {
    const one = await aParticipation(world, { familyName, operationId, ...more })
    if (answers) await aQuestionnaire(world, { participationId: one.id, answers })
    return one
  }
  const figure = async (code: string, period = year, role = 'fundManager') => {
    const { items } = await world.as(role).done(readIndicators, { params: { operationId }, query: period })
    const row = items.find((one) => one.code === code)
    if (!row) throw new Error(`no ${code}`)
    return row
  }
  const behind = async (code: string, term: IndicatorTerm) => {
    const query = { ...year, term }
    const { items } = await world
      .as('fundManager')
      .done(listBehindIndicator, { params: { operationId, code }, query })
    return items.map((one) => one.personName)
  }

  it('count each participant once, in one of unemployed, inactive and employed, those who did not say apart', async () => {
    await enter('Emploi', { status: value('employed') })
    await enter('Chômage', { status: value('unemployed') })
    await enter('Inactive', { status: value('inactive') })
    await enter('Refus', { status: { state: 'declined' } })
    await enter('Muette', null)
    expect(await figure('EECO01')).toMatchObject({ counted: 5, among: 5, women: 5, men: 0, others: 0 })
    for (const code of ['EECO02', 'EECO04', 'EECO05'])
      expect(await figure(code)).toMatchObject({ counted: 1, among: 5, missing: 1, refused: 1 })
    expect(await behind('EECO02', 'counted')).toEqual(['Chômage Samira'])
    expect(await behind('EECO02', 'missing')).toEqual(['Muette Samira'])
    expect(await behind('EECO02', 'refused')).toEqual(['Refus Samira'])
  })

  it('count as long-term unemployed whoever is unemployed for twelve months, not an inactive person', async () => {
    await enter('Longue', { status: value('unemployed'), jobless: value('12-24') })
    await enter('Courte', { status: value('unemployed'), jobless: value('6-12') })
    await enter('Inactive', { status: value('inactive'), jobless: value('over-24') })
    expect(await behind('EECO03', 'counted')).toEqual(['Longue Samira'])
  })

  it('count a participant who is in the archive, and name her no more (R5, R11)', async () => {
    const one = await enter('Archivée', { status: value('unemployed') })
    const before = [await figure('EECO01'), await figure('EECO02'), await figure('EECO07')]
    await world.rows((tx) =>
      tx.query('update people.person set archived_at = $3 where territory_id = $1 and id = $2', [
        ...[tx.territoryId, one.personId, new Date('2026-11-20T08:00:00Z')],
      ]),
    )
    expect([await figure('EECO01'), await figure('EECO02'), await figure('EECO07')]).toEqual(before)
    expect(await behind('EECO02', 'counted')).toEqual([])
  })

  it('count the age on the day of the entry', async () => {
    await enter('Vingt-neuf', null, { birthDate: '1996-08-25' })
    await enter('Trente', null, { birthDate: '1996-08-24' })
    await enter('Cinquante-cinq', null, { birthDate: '1971-08-24' })
    expect(await behind('EECO07', 'counted')).toEqual(['Vingt-neuf Samira'])
    expect(await behind('EECO08', 'counted')).toEqual(['Cinquante-cinq Samira'])
  })

  it('count a result of the exit only when it was observed within four weeks', async () => {
    const leavers = await Promise.all(
      ['Temps', 'Tard'].map((name) => enter(name, { status: value('unemployed') })),
    )
    for (const one of leavers) await anExit(world, { pathwayId: one.pathwayId, exitedOn: '2026-11-20' })
    world.at('2026-12-22T09:00:00Z')
    for (const [at, collectedOn] of ['2026-12-18', '2026-12-19'].entries())
      await aQuestionnaire(world, {
        ...{ participationId: leavers[at]?.id ?? '', moment: 'exit', collectedOn },
        answers: { status: value('employed') },
      })
    expect(await figure('EECR04')).toMatchObject({ counted: 1, among: 2, missing: 0, late: 1 })
    expect(await behind('EECR04', 'late')).toEqual(['Tard Samira'])
  })

  it('are those of a period: an entry of another one counts in none of them', async () => {
    await enter('Août', { status: value('employed') })
    expect(await figure('EECO01', { from: '2026-01-01', to: '2026-08-23' })).toMatchObject({ counted: 0 })
    expect(await figure('EECO01', { from: '2026-08-24', to: '2026-08-24' })).toMatchObject({ counted: 1 })
  })

  it('give no sensitive figure to who may not read these answers of everybody, and open none on persons', async () => {
    await enter('Ravel', { disability: value('yes') })
    await grantRight(world, 'fundManager', 'people.read-sensitive')
    expect(await figure('EECO12')).toMatchObject({ isWithheld: true, counted: null, among: null })
    await grantRight(world, 'fundManager', 'people.read-sensitive', 'territory')
    expect(await figure('EECO12')).toMatchObject({ isWithheld: false, counted: 1, among: 1 })
    const call = { params: { operationId, code: 'EECO12' }, query: { ...year, term: 'counted' } } as const
    expect(await world.as('fundManager').refused(listBehindIndicator, call)).toBe('indicator-sensitive')
  })

  it('say what nobody computes yet rather than a zero', async () => {
    await enter('Ravel', {})
    const uncounted = fundingIndicators.items.filter(({ counts }) => counts === null)
    expect(uncounted.length).toBeGreaterThan(0)
    for (const { code } of uncounted)
      expect(await figure(code)).toMatchObject({ isWithheld: true, counted: null })
  })

  it('count who is in the archive, and the operation says how many the file leaves out', async () => {
    const { personId } = await enter('Archive', { status: value('employed') })
    await enter('Active', { status: value('employed') })
    await world.rows((tx) =>
      tx.query(`update funding.questionnaire set missing_items = '{education}' where territory_id = $1`, [
        tx.territoryId,
      ]),
    )
    await world.rows((tx) =>
      tx.query('update people.person set archived_at = $3 where territory_id = $1 and id = $2', [
        ...[tx.territoryId, personId, new Date('2026-11-20T08:00:00Z')],
      ]),
    )
    const fund = world.as('fundManager')
    const params = { operationId }
    const { participants, archived, anonymous } = await fund.done(readOperation, { params })
    expect([participants, archived, anonymous]).toEqual([2, 1, 0])
    // What is left to ask is asked of nobody in the archive, and the list counts whom it shows.
    const { items, counts } = await fund.done(listParticipations, { params, query: {} })
    expect([items.length, counts.all, counts['entry-due']]).toEqual([1, 1, 1])
    expect((await fund.done(readOperation, { params })).entryIncomplete).toBe(1)
    const { text } = await fund.call(takeParticipantFile, { params, body: { reason: 'Bilan annuel' } })
    expect(text.trim().split('\r\n')).toHaveLength(1 + participants - archived)
    expect(await figure('EECO01')).toMatchObject({ counted: participants })
  })

  it('are the same once a participant is anonymous, the sensitive ones apart, and how many are is told', async () => {
    const one = await enter('Oubliee', { status: value('employed'), education: value('isced-3-4') })
    await enter('Gardee', { status: value('unemployed'), jobless: value('12-24') })
    const all = async () =>
      (
        await world.as('fundManager').done(readIndicators, { params: { operationId }, query: year })
      ).items.filter(({ isWithheld }) => !isWithheld)
    const before = await all()
    expect(before.find(({ code }) => code === 'EECO05')).toMatchObject({ counted: 1, missing: 0 })
    expect(before.find(({ code }) => code === 'EECO08')).toMatchObject({ missing: 0 })
    const act = { now: new Date('2026-11-20T08:00:00Z'), today: '2026-11-20' }
    await world.rows(async (tx) => {
      await archiveFiles({ tx, ...act }, parts, [one.personId])
      await anonymiseFiles({ tx, ...act }, parts, [one.personId])
    })
    expect(await all()).toEqual(before)
    const { archived, anonymous } = await world
      .as('fundManager')
      .done(readOperation, { params: { operationId } })
    expect([archived, anonymous]).toEqual([1, 1])
  })

  it('count her own participants alone for a référent', async () => {
    await enter('Mienne', {})
    await enter('Autre', null, { referent: 'secondReferent' })
    expect(await figure('EECO01', year, 'referent')).toMatchObject({ counted: 1 })
  })
})

describe('what does not hold together', () => {
  let world: World
  let one: Awaited<ReturnType<typeof aParticipation>>
  beforeEach(async () => {
    world = await aTerritory()
    one = await aParticipation(world)
  })
  const codes = async () =>
    (
      await world.as('fundManager').done(listInconsistencies, { params: { operationId: one.operationId } })
    ).items.map(({ code }) => code)

  it('is nothing for a participation whose dates and answers agree', async () => {
    await aQuestionnaire(world, { participationId: one.id, collectedOn: '2026-08-24' })
    expect(await codes()).toEqual([])
  })

  it('is an entry collected after thirty days, or a job beside a time without one', async () => {
    await aQuestionnaire(world, { participationId: one.id, answers: { jobless: value('6-12') } })
    expect(await codes()).toEqual(['entry-late', 'job-and-jobless'])
    await aQuestionnaire(world, {
      ...{ participationId: one.id, collectedOn: '2026-09-23' },
      answers: { jobless: { state: 'declined' } },
    })
    expect(await codes()).toEqual([])
  })

  it('is an entry observed long before the person entered, as a year typed wrong makes it', async () => {
    await aQuestionnaire(world, { participationId: one.id, collectedOn: '1990-08-24' })
    expect(await codes()).toEqual(['entry-early'])
  })

  it('is a job at the exit without its contract', async () => {
    await anExit(world, { pathwayId: one.pathwayId, exitedOn: '2026-11-20' })
    await aQuestionnaire(world, { participationId: one.id, moment: 'exit' })
    expect(await codes()).toContain('exit-job-contract')
    await aQuestionnaire(world, {
      ...{ participationId: one.id, moment: 'exit', answers: { contract: value('open-ended') } },
    })
    expect(await codes()).not.toContain('exit-job-contract')
  })

  it('is a person in two operations on the same day, until she left one', async () => {
    const other = await anOperation(world)
    const second = await aParticipation(world, { operationId: other.id })
    await world.rows((tx) =>
      tx.query('update funding.participation set person_id = $3 where territory_id = $1 and id = $2', [
        tx.territoryId,
        second.id,
        one.personId,
      ]),
    )
    expect(await codes()).toContain('two-operations')
    await world.as('fundManager').done(leaveOperation, {
      params: { operationId: other.id },
      body: { participationIds: [second.id], exitedOn: '2026-08-24' },
    })
    expect(await codes()).not.toContain('two-operations')
  })

  it('is an operation that ended with somebody still in it', async () => {
    expect(await codes()).not.toContain('no-exit-at-the-end')
    world.at('2027-01-02T09:00:00Z')
    expect(await codes()).toContain('no-exit-at-the-end')
  })
})
