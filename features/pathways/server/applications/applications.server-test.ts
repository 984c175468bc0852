import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aCriterion, aProof, checkProofOf } from '#features/people/testing/proof-builders.ts'
import { newId } from '#kernel/id.ts'
import {
  admitApplication,
  createApplication,
  listApplications,
  moveApplication,
  readApplication,
} from '../../contract/applications.ts'
import { assignReferent, listReferents } from '../../contract/referents.ts'
import { anApplication, aPersonRow } from '../../testing/application-builders.ts'
import { aMeeting } from '../../testing/meeting-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'

const memberOf = (world: World, role: string) => world.members[role]?.memberId ?? ''

const admission = (world: World, version: number) => ({
  version,
  pathwayId: newId(),
  assignmentId: newId(),
  admittedOn: '2026-11-23',
  referentId: memberOf(world, 'referent'),
})

const rowsOf = (world: World, sql: string, id: string) =>
  world.rows((tx) => tx.query(sql, [tx.territoryId, id]))

describe('an application', () => {
  it('goes from receipt to the decision, and the desk has a line until the first meeting is set', async () => {
    const world = await aTerritory()
    const { id, version } = await anApplication(world)
    const lines = () =>
      rowsOf(
        world,
        'select desk, due_on as "dueOn" from deadlines.deadline where territory_id = $1 and subject_id = $2 and settled_at is null',
        id,
      )
    expect(await lines()).toEqual([{ desk: 'entry-desk', dueOn: '2026-12-01' }])
    const set = await world.as('entryDesk').done(moveApplication, {
      params: { applicationId: id },
      body: { move: 'setFirstMeeting', version, firstMeetingAt: '2026-11-25T09:00:00Z' },
    })
    expect(set).toMatchObject({ state: 'first-meeting-set', firstMeetingAt: '2026-11-25T09:00:00Z' })
    expect(await lines()).toEqual([])
  })

  it('is not admitted before eligibility was checked by somebody', async () => {
    const world = await aTerritory()
    const { id, version } = await anApplication(world)
    const answer = await world
      .as('entryDesk')
      .call(admitApplication, { params: { applicationId: id }, body: admission(world, version) })
    expect(answer.problem).toMatchObject({ code: 'move-refused', params: { reason: 'wrong-state' } })
  })

  it('has its eligibility checked between its receipt and today', async () => {
    const world = await aTerritory()
    const { id, version } = await anApplication(world)
    const check = async (checkedOn: string) =>
      (
        await world.as('entryDesk').call(moveApplication, {
          params: { applicationId: id },
          body: { move: 'checkEligibility', version, checkedOn },
        })
      ).problem.fields
    expect(await check('1900-01-01')).toEqual([{ pointer: '/checkedOn', code: 'before-application' }])
    expect(await check('2026-11-24')).toEqual([{ pointer: '/checkedOn', code: 'in-the-future' }])
  })

  it('is refused with a reason, kept in its history', async () => {
    const world = await aTerritory()
    const { id, version } = await anApplication(world)
    const desk = world.as('entryDesk')
    const refusal = { move: 'refuse' as const, version, reasonCode: 'other' as const }
    const silent = await desk.call(moveApplication, { params: { applicationId: id }, body: refusal })
    expect(silent.problem.fields).toEqual([{ pointer: '/reasonText', code: 'required' }])
    await desk.done(moveApplication, {
      params: { applicationId: id },
      body: { ...refusal, reasonCode: 'other-support-fits', redirection: 'Mission locale' },
    })
    const seen = await desk.done(readApplication, { params: { applicationId: id } })
    expect(seen.application).toMatchObject({ state: 'refused', redirection: 'Mission locale' })
    expect(seen.history.map((line) => line.move)).toEqual(['receive', 'refuse'])
    expect(seen.moves.admit).toEqual({ allowed: false, reason: 'wrong-state' })
  })

  it('V10: once decided is not rewritten, but taken up again with an explanation', async () => {
    const world = await aTerritory()
    const { id, version } = await anApplication(world)
    const desk = world.as('entryDesk')
    const params = { applicationId: id }
    const dropped = await desk.done(moveApplication, {
      params,
      body: { move: 'drop', version, reasonCode: 'did-not-come' },
    })
    const again = await desk.done(moveApplication, {
      params,
      body: { move: 'takeUpAgain', version: dropped.version, reasonText: 'S’est présentée ce matin.' },
    })
    expect(again).toMatchObject({ state: 'received', reasonCode: null })
    const { history } = await desk.done(readApplication, { params })
    expect(history).toHaveLength(3)
  })

  it('of somebody who has one already, or an open pathway, is refused', async () => {
    const world = await aTerritory()
    const desk = world.as('entryDesk')
    const { personId } = await anApplication(world)
    const body = (id: string) => ({
      id: newId(),
      personId: id,
      schemeId: world.schemeId,
      receivedOn: '2026-11-20',
    })
    expect(await desk.refused(createApplication, { params: {}, body: body(personId) })).toBe(
      'application-already-open',
    )
    const pathway = await aPathway(world)
    expect(await desk.refused(createApplication, { params: {}, body: body(pathway.personId) })).toBe(
      'pathway-already-open',
    )
  })

  it('waits in the work list, counted by state', async () => {
    const world = await aTerritory()
    await anApplication(world)
    const list = await world.as('entryDesk').done(listApplications, { params: {}, query: {} })
    expect(list).toMatchObject({
      total: 1,
      counts: { received: 1 },
      items: [{ personName: 'Mehdi Lacroix' }],
    })
  })

  it('is found among those of which a proof waits for its check, until somebody says something of it', async () => {
    const world = await aTerritory()
    await anApplication(world)
    const { id, personId } = await anApplication(world, { personId: await aPersonRow(world, 'Haddad') })
    const criterion = await aCriterion(world, personId, { proofReceivedOn: '2026-11-20' })
    const toCheck = async () => {
      const {
        items,
        total,
        toCheck: count,
      } = await world.as('entryDesk').done(listApplications, { params: {}, query: { toCheck: 'proofs' } })
      return [items.map((row) => row.id), total, count]
    }
    expect(await toCheck()).toEqual([[id], 1, 1])
    const { criteria } = await world.as('entryDesk').done(readApplication, { params: { applicationId: id } })
    expect(criteria).toMatchObject([{ code: 'RSA', proofAwaitsCheck: true }])
    await checkProofOf(world, criterion, 'refused', 'Elle est à un autre nom.')
    expect(await toCheck()).toEqual([[], 0, 0])
    await aProof(world, criterion, '2026-11-22')
    expect(await toCheck()).toEqual([[id], 1, 1])
  })
})

describe('an admission', () => {
  it('starts an episode with its snapshots, its référent and the month to sign', async () => {
    const world = await aTerritory()
    const { id, version } = await anApplication(world, { eligible: true })
    const body = { ...admission(world, version), orientationNotifiedOn: '2026-11-10' }
    const started = await world
      .as('entryDesk')
      .done(admitApplication, { params: { applicationId: id }, body })
    expect(started).toEqual({ pathwayId: body.pathwayId, episode: 1 })
    const [pathway] = await rowsOf(
      world,
      `select state, entry_commune_code, entry_is_in_qpv, entry_sex, entry_age, entered_on, referent_id, team_id
       from pathways.pathway where territory_id = $1 and id = $2`,
      body.pathwayId,
    )
    expect(pathway).toEqual({
      state: 'validated',
      entry_commune_code: '59350',
      entry_is_in_qpv: true,
      entry_sex: 'M',
      entry_age: 47,
      entered_on: null,
      referent_id: body.referentId,
      team_id: world.teamId,
    })
    const lines = await rowsOf(
      world,
      `select rule_code, due_on, owner_id from deadlines.deadline where territory_id = $1 and pathway_id = $2 and settled_at is null`,
      body.pathwayId,
    )
    expect(lines).toEqual([
      { rule_code: 'contract-signature', due_on: '2026-12-10', owner_id: body.referentId },
    ])
  })

  it('twice by a double click makes one pathway', async () => {
    const world = await aTerritory()
    const { id, version } = await anApplication(world, { eligible: true })
    const call = { params: { applicationId: id }, body: admission(world, version) }
    await world.as('entryDesk').done(admitApplication, call)
    expect(await world.as('entryDesk').done(admitApplication, call)).toMatchObject({ episode: 1 })
  })

  it('of somebody who comes back is a new episode: the former one is untouched', async () => {
    const world = await aTerritory()
    const { personId } = await aPathway(world, { admittedOn: '2024-01-08', exitedOn: '2025-03-03' })
    const { id, version } = await anApplication(world, { personId, eligible: true })
    const started = await world
      .as('entryDesk')
      .done(admitApplication, { params: { applicationId: id }, body: admission(world, version) })
    expect(started.episode).toBe(2)
    const former = await rowsOf(
      world,
      'select state, exited_on from pathways.pathway where territory_id = $1 and person_id = $2 and episode = 1',
      personId,
    )
    expect(former).toEqual([{ state: 'exited', exited_on: '2025-03-03' }])
  })
})

describe('the référent', () => {
  it('V4: changes without overlap; the file, the lines and the appointments follow, both are told', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    await aMeeting(world, { pathway, presence: 'planned', at: '2026-12-01T09:00:00Z' })
    const next = memberOf(world, 'secondReferent')
    await world.as('entryDesk').done(assignReferent, {
      params: { pathwayId: pathway.id },
      body: { assignmentId: newId(), memberId: next, startsOn: '2026-11-23', reason: 'Congé' },
    })
    const assignments = await rowsOf(
      world,
      'select starts_on, ends_on from pathways.referent_assignment where territory_id = $1 and pathway_id = $2 order by starts_on',
      pathway.id,
    )
    expect(assignments).toEqual([
      { starts_on: '2026-08-17', ends_on: '2026-11-22' },
      { starts_on: '2026-11-23', ends_on: null },
    ])
    const [meeting] = await rowsOf(
      world,
      'select member_id from pathways.meeting where territory_id = $1 and pathway_id = $2',
      pathway.id,
    )
    expect(meeting).toEqual({ member_id: next })
    const mails = await world.rows((tx) =>
      tx.query('select template from mail.message where territory_id = $1 order by template', [
        tx.territoryId,
      ]),
    )
    expect(mails.map((mail) => mail.template)).toEqual([
      'pathways.hand-over-given',
      'pathways.hand-over-received',
    ])
  })

  it('V4: is not named in the future, and two open assignments cannot be stored', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const answer = await world.as('entryDesk').call(assignReferent, {
      params: { pathwayId: id },
      body: {
        ...{ assignmentId: newId(), memberId: memberOf(world, 'secondReferent') },
        ...{ startsOn: '2026-11-24', reason: 'Congé' },
      },
    })
    expect(answer.problem.fields).toEqual([{ pointer: '/startsOn', code: 'in-the-future' }])
    const second = rowsOf(
      world,
      `insert into pathways.referent_assignment (territory_id, id, pathway_id, member_id, starts_on, assigned_at)
       select territory_id, gen_random_uuid(), $2, member_id, '2026-10-01', assigned_at
       from pathways.referent_assignment where territory_id = $1 and pathway_id = $2`,
      id,
    )
    await expect(second).rejects.toThrow(/exclusion/)
  })

  it('is shown with her load per full-time equivalent against the mark', async () => {
    const world = await aTerritory()
    await aPathway(world)
    const { referents, mark } = await world.as('projectManager').done(listReferents, { params: {} })
    expect(mark).toMatchObject({ from: 70, to: 80 })
    const held = referents.find((one) => one.memberId === memberOf(world, 'referent'))
    expect(held).toMatchObject({ open: 1, perEtp: 1, position: 'below', withoutStep: 1 })
  })
})
