import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { exportDeadlines, listDeadlines } from '#features/deadlines/contract.ts'
import { newId } from '#kernel/id.ts'
import { reviewSuspension, suspendPathway } from '../contract/exits.ts'
import { recordMeeting } from '../contract/meetings.ts'
import { anApplication } from '../testing/application-builders.ts'
import { aMeeting } from '../testing/meeting-builders.ts'
import { aPathway } from '../testing/pathway-builders.ts'
import { sweepTerritory } from './sweep-deadlines.ts'

const sweep = (world: World) => world.rows((tx) => sweepTerritory(tx, new Date('2026-11-23T08:00:00Z')))
const seenBy = (world: World, role: string, query = {}) =>
  world.as(role).done(listDeadlines, { params: {}, query })

describe('à faire', () => {
  it('shows who must be seen, with the date of the last interview and the day it became late', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world, { familyName: 'Lacroix' })
    await aMeeting(world, { pathway, at: '2026-10-09T09:00:00Z' })
    await sweep(world)
    const { mine, sources } = await seenBy(world, 'referent')
    expect(mine.find((line) => line.ruleCode === 'monthly-meeting')).toMatchObject({
      personName: 'Samira Lacroix',
      communeName: 'Lille',
      basisOn: '2026-10-09',
      dueOn: '2026-11-09',
      pathwayId: pathway.id,
    })
    expect(sources['monthly-meeting']?.source).toContain('entretien')
  })

  it('leaves as the screen groups it, with the reason kept', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world, { familyName: 'Lacroix' })
    await aMeeting(world, { pathway, at: '2026-10-09T09:00:00Z' })
    await anApplication(world)
    await sweep(world)
    const body = { format: 'csv', reason: 'Point avec la responsable', filters: {} } as const
    const take = async (role: string) =>
      (await world.as(role).call(exportDeadlines, { params: {}, body })).text
    const line = 'Entretien mensuel;1;;Samira Lacroix;Lille;09/10/2026;Membre referent'
    expect(await take('referent')).toContain(`09/11/2026;${line};à moi`)
    expect(await take('projectManager')).toContain(`09/11/2026;${line};en retard, remonté au pilotage`)
    expect(await take('secondReferent')).not.toContain('Lacroix')
    const reasons = await world.rows((tx) =>
      tx.query(`select distinct reason, details ->> 'list' as list from audit.line where territory_id = $1`, [
        tx.territoryId,
      ]),
    )
    expect(reasons).toContainEqual({ reason: 'Point avec la responsable', list: 'deadlines.to-do' })
  })

  it('is settled by the interview: the line comes back 25 days later', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    await aMeeting(world, { pathway, at: '2026-10-09T09:00:00Z' })
    await sweep(world)
    await world.as('referent').done(recordMeeting, {
      params: { pathwayId: pathway.id },
      body: { id: newId(), kind: 'interview', at: '2026-11-23T07:00:00Z', presence: 'honoured' },
    })
    const rules = async (until: string) =>
      (await seenBy(world, 'referent', { until })).mine.map((line) => line.ruleCode)
    expect(await rules('2026-12-17')).not.toContain('monthly-meeting')
    expect(await rules('2026-12-18')).toContain('monthly-meeting')
  })

  it('is one’s own: a colleague sees nothing of it, the project manager what has escalated', async () => {
    const world = await aTerritory()
    const late = await aPathway(world, { familyName: 'Lacroix' })
    await aMeeting(world, { pathway: late, at: '2026-10-09T09:00:00Z' })
    const recent = await aPathway(world, { familyName: 'Haddad', admittedOn: '2026-10-19' })
    await aMeeting(world, { pathway: recent, at: '2026-10-20T09:00:00Z' })
    await sweep(world)
    expect((await seenBy(world, 'secondReferent')).mine).toEqual([])
    const { escalated } = await seenBy(world, 'projectManager')
    const months = escalated.filter((line) => line.ruleCode === 'monthly-meeting')
    expect(months.map((line) => [line.personName, line.ownerName])).toEqual([
      ['Samira Lacroix', 'Membre referent'],
    ])
    expect((await seenBy(world, 'referent')).escalated).toEqual([])
  })

  it('of a desk counts its lines and gives no name', async () => {
    const world = await aTerritory()
    await anApplication(world)
    expect((await seenBy(world, 'entryDesk')).desks).toEqual([
      {
        desk: 'entry-desk',
        ruleCode: 'application-first-meeting',
        count: 1,
        oldestBasisOn: '2026-11-16',
        firstDueOn: '2026-12-01',
      },
    ])
    expect((await seenBy(world, 'referent')).desks).toEqual([])
  })
})

describe('the hourly sweep', () => {
  it('starts what is missing and settles what is expected no more', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const rules = () =>
      world.rows(async (tx) => {
        const rows = await tx.query<{ rule: string }>(
          'select rule_code as rule from deadlines.deadline where territory_id = $1 and pathway_id = $2 and settled_at is null order by 1',
          [tx.territoryId, id],
        )
        return rows.map((row) => row.rule)
      })
    await sweep(world)
    expect(await rules()).toEqual(['contract-review', 'monthly-meeting', 'no-current-step'])
    await world.rows((tx) =>
      tx.query(`update pathways.pathway set state = 'suspended' where territory_id = $1 and id = $2`, [
        tx.territoryId,
        id,
      ]),
    )
    await sweep(world)
    expect(await rules()).toEqual(['contract-review'])
  })

  it('finds again the return and the review of a suspension, this one from its last review', async () => {
    const world = await aTerritory()
    const params = { pathwayId: (await aPathway(world)).id }
    const [startsOn, plannedReturnOn] = ['2026-11-20', '2027-03-01']
    const body = { id: newId(), version: 1, reasonCode: 'illness', startsOn, plannedReturnOn }
    await world.as('referent').done(suspendPathway, { params, body })
    const lines = () =>
      world.rows((tx) =>
        tx.query(
          `select rule_code as rule, due_on as "dueOn" from deadlines.deadline
           where territory_id = $1 and subject_id = $2 and settled_at is null order by 1`,
          [tx.territoryId, body.id],
        ),
      )
    const forget = () =>
      world.rows((tx) => tx.query('delete from deadlines.deadline where territory_id = $1', [tx.territoryId]))
    await forget()
    await sweep(world)
    expect(await lines()).toEqual([
      { rule: 'suspension-return', dueOn: '2027-03-01' },
      { rule: 'suspension-review', dueOn: '2027-05-20' },
    ])
    world.at('2027-02-10T08:00:00Z')
    await world.as('referent').done(reviewSuspension, {
      params,
      body: { version: 2, plannedReturnOn: '2027-09-01', reason: 'Congé parental prolongé' },
    })
    await forget()
    await sweep(world)
    expect(await lines()).toEqual([
      { rule: 'suspension-return', dueOn: '2027-09-01' },
      { rule: 'suspension-review', dueOn: '2027-08-10' },
    ])
  })

  it('V11: asks for the review of a suspension a month before its six months, and tells who pilots a month after', async () => {
    const world = await aTerritory()
    const params = { pathwayId: (await aPathway(world, { admittedOn: '2026-01-05' })).id }
    const dates = { startsOn: '2026-06-24', plannedReturnOn: '2027-06-01' }
    const body = { id: newId(), version: 1, reasonCode: 'illness', ...dates }
    await world.as('referent').done(suspendPathway, { params, body })
    await world.rows((tx) =>
      tx.query('delete from deadlines.deadline where territory_id = $1', [tx.territoryId]),
    )
    await sweep(world)
    const review = async (until: string) =>
      (await seenBy(world, 'referent', { until })).mine.filter(
        (line) => line.ruleCode === 'suspension-review',
      )
    expect(await review('2026-11-23')).toEqual([])
    expect(await review('2026-11-24')).toMatchObject([{ basisOn: '2026-06-24', dueOn: '2026-12-24' }])
    const escalatedAt = async (instant: string) => {
      world.at(instant)
      const { escalated } = await seenBy(world, 'projectManager')
      return escalated.map((line) => line.ruleCode)
    }
    // Midnight in Paris is an hour earlier than in UTC.
    expect(await escalatedAt('2027-01-23T22:59:00Z')).toEqual([])
    expect(await escalatedAt('2027-01-23T23:00:00Z')).toEqual(['suspension-review'])
  })

  it('leaves untouched the lines that are true', async () => {
    const world = await aTerritory()
    await aPathway(world)
    await sweep(world)
    const stamps = () =>
      world.rows((tx) =>
        tx.query('select id, updated_at from deadlines.deadline where territory_id = $1 order by id', [
          tx.territoryId,
        ]),
      )
    const before = await stamps()
    await world.rows((tx) => sweepTerritory(tx, new Date('2026-11-23T09:00:00Z')))
    expect(await stamps()).toEqual(before)
  })
})
