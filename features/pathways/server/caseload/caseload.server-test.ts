import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aCriterion, checkProofOf } from '#features/people/testing/proof-builders.ts'
import { changeSetting } from '#features/territory/contract.ts'
import { newId } from '#kernel/id.ts'
import {
  exportCaseload,
  forgetView,
  listCaseload,
  listSavedViews,
  proposeAppointments,
  saveView,
  searchCaseload,
  undoAct,
} from '../../contract/caseload.ts'
import { readCaseloadSummary } from '../../contract/caseload-summary.ts'
import { suspendPathway } from '../../contract/exits.ts'
import { listReferents } from '../../contract/referents.ts'
import { aMeeting } from '../../testing/meeting-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'
import { sweepTerritory } from '../sweep-deadlines.ts'

const seen = async (world: World, familyName: string, at: string | null, more = {}) => {
  const pathway = await aPathway(world, { familyName, ...more })
  if (at) await aMeeting(world, { pathway, at })
  return pathway
}
const names = (list: { items: readonly { name: string }[] }) =>
  list.items.map((row) => row.name.split(' ')[0])
const view = (world: World, query: object) => world.as('referent').done(listCaseload, { params: {}, query })

const sweep = (world: World) => world.rows((tx) => sweepTerritory(tx, new Date('2026-11-23T08:00:00Z')))

describe('a caseload', () => {
  it('gives her open participants, the longest not seen first, as its contract says', async () => {
    const world = await aTerritory()
    await seen(world, 'Lacroix', '2026-10-09T09:00:00Z')
    await seen(world, 'Haddad', '2026-11-16T09:00:00Z')
    await seen(world, 'Sissoko', null)
    await seen(world, 'Parti', null, { exitedOn: '2026-10-01' })
    await seen(world, 'Autre', null, { referent: 'secondReferent' })
    const list = await view(world, {})
    expect(names(list)).toEqual(['Sissoko', 'Lacroix', 'Haddad'])
    expect(list.total).toBe(3)
    expect(z.safeParse(listCaseload.reply ?? z.never(), list).error).toBeUndefined()
    expect(list.items[1]).toMatchObject({
      lastMeetingOn: '2026-10-09',
      communeName: 'Lille',
      withoutStepSince: '2026-08-24',
      currentStep: null,
    })
  })

  it('never holds more than 50 a page and says how many there are', async () => {
    const world = await aTerritory()
    for (let index = 0; index < 52; index += 1) await aPathway(world, { familyName: `Nom${index}` })
    const first = await view(world, {})
    const rest = await view(world, { offset: 50 })
    expect([first.items.length, first.total, rest.items.length]).toEqual([50, 52, 2])
  })

  it('is searched whole by the beginnings of the words of a name, accents aside, beyond the page shown', async () => {
    const world = await aTerritory()
    for (let index = 0; index < 51; index += 1) await aPathway(world, { familyName: `Autre${index}` })
    await aPathway(world, { givenName: 'Zoé', familyName: 'Ben Haddad' })
    await aPathway(world, { familyName: 'Haddad', referent: 'secondReferent' })
    const find = async (name: string) =>
      (await world.as('referent').done(searchCaseload, { params: {}, body: { name } })).total
    expect([await find('had zoe'), await find('ÉZO'), await find('addad'), await find('ben')]).toEqual([
      1, 0, 0, 1,
    ])
  })

  it('has views: late, to see before the end of the month, without step, suspended', async () => {
    const world = await aTerritory()
    await seen(world, 'Retard', '2026-10-09T09:00:00Z')
    await seen(world, 'Bientot', '2026-10-28T09:00:00Z')
    await seen(world, 'Vue', '2026-11-16T09:00:00Z')
    await seen(world, 'Pause', null, { state: 'suspended' })
    await seen(world, 'Signer', null, { signedOn: null })
    await seen(world, 'Recent', '2026-11-20T09:00:00Z', { admittedOn: '2026-11-02' })
    await sweep(world)
    expect(names(await view(world, { view: 'late' }))).toEqual(['Retard'])
    expect(names(await view(world, { view: 'to-see' }))).toEqual(['Retard', 'Bientot'])
    expect(names(await view(world, { view: 'no-step' }))).toEqual(['Retard', 'Bientot', 'Vue'])
    expect(names(await view(world, { view: 'suspended' }))).toEqual(['Pause'])
    const summary = await world.as('referent').done(readCaseloadSummary, { params: {}, query: {} })
    expect(summary.counts).toEqual({
      all: 6,
      late: 1,
      'very-late': 1,
      long: 0,
      'to-review': 0,
      'proofs-to-check': 0,
      'to-see': 2,
      'without-step': 4,
      'no-step': 3,
      'in-job': 0,
      suspended: 1,
      'to-sign': 1,
    })
    expect(summary).toMatchObject({ active: 4, seen: 3, perEtp: 6, position: 'below' })
  })

  it('has a view of those of whom a proof waits for its check, shown while it holds somebody', async () => {
    const world = await aTerritory()
    await seen(world, 'Rien', null)
    const { personId } = await seen(world, 'Piece', null)
    const criterion = await aCriterion(world, personId, { proofReceivedOn: '2026-11-20' })
    const held = async () => {
      const { counts } = await world.as('referent').done(readCaseloadSummary, { params: {}, query: {} })
      return [names(await view(world, { view: 'proofs-to-check' })), counts['proofs-to-check']]
    }
    expect(await held()).toEqual([['Piece'], 1])
    await checkProofOf(world, criterion)
    expect(await held()).toEqual([[], 0])
  })

  it('counts for the manager what each view of a référent holds, and opens the same persons', async () => {
    const world = await aTerritory()
    await seen(world, 'Retard', '2026-10-09T09:00:00Z')
    await seen(world, 'Longue', '2026-11-16T09:00:00Z', { admittedOn: '2024-11-11' })
    await seen(world, 'Presque', '2026-11-16T09:00:00Z', { admittedOn: '2024-11-25' })
    const { id } = await seen(world, 'Pause', null, { admittedOn: '2026-03-02' })
    await world.as('referent').done(suspendPathway, {
      params: { pathwayId: id },
      body: {
        ...{ id: newId(), version: 1, reasonCode: 'illness' },
        ...{ startsOn: '2026-05-25', plannedReturnOn: '2026-12-15' },
      },
    })
    await sweep(world)
    const manager = world.as('projectManager')
    const { referents } = await manager.done(listReferents, { params: {} })
    const memberId = world.members.referent?.memberId
    expect(referents.find((one) => one.memberId === memberId)).toMatchObject({
      ...{ late: 1, veryLate: 1, noStep: 3, long: 1, toReview: 1, withoutStep: 3 },
    })
    const opened = async (of: string) =>
      names(await manager.done(listCaseload, { params: {}, query: { view: of as 'long', memberId } }))
    expect(await opened('very-late')).toEqual(['Retard'])
    expect(await opened('long')).toEqual(['Longue'])
    expect(await opened('to-review')).toEqual(['Pause'])
    expect(await opened('no-step')).toHaveLength(3)
    expect(await opened('without-step')).toHaveLength(3)
  })

  it('calls late who is late by the delay that the territory chose, in the list as in the count', async () => {
    const world = await aTerritory()
    await world.as('territoryAdmin').done(changeSetting, {
      params: { code: 'deadlines.monthly-meeting' },
      body: { value: { due: { days: 45 }, shows: { days: 25 } }, validFrom: '2026-10-01' },
    })
    await seen(world, 'Retard', '2026-10-08T09:00:00Z')
    await seen(world, 'Attendue', '2026-10-09T09:00:00Z')
    await sweep(world)
    const late = await view(world, { view: 'late' })
    expect(late.items).toMatchObject([
      { name: expect.stringContaining('Retard'), meetingDueOn: '2026-11-22' },
    ])
    const summary = await world.as('referent').done(readCaseloadSummary, { params: {}, query: {} })
    expect(summary.counts.late).toBe(1)
  })

  it('is filtered by commune and priority neighbourhood', async () => {
    const world = await aTerritory()
    await seen(world, 'Roubaix', null, { communeCode: '59512', isInQpv: true })
    await seen(world, 'Lille', null)
    expect(names(await view(world, { communeCode: '59512' }))).toEqual(['Roubaix'])
    const inQpv = await view(world, { qpv: 'yes' })
    expect([names(inQpv), inQpv.total]).toEqual([['Roubaix'], 1])
  })

  it('of a colleague is open to the project manager only', async () => {
    const world = await aTerritory()
    await seen(world, 'Haddad', null)
    const query = { memberId: world.members.referent?.memberId ?? '' }
    expect(await world.as('secondReferent').refused(listCaseload, { params: {}, query })).toBe('not-found')
    expect((await world.as('projectManager').done(listCaseload, { params: {}, query })).total).toBe(1)
  })
})

describe('a saved view', () => {
  it('is its member’s alone', async () => {
    const world = await aTerritory()
    const body = {
      id: newId(),
      label: 'Sans étape',
      filters: { view: 'no-step' as const },
      columns: ['name'],
    }
    await world.as('referent').done(saveView, { params: {}, body })
    const listed = (role: string) => world.as(role).done(listSavedViews, { params: {} })
    expect((await listed('referent')).items).toEqual([body])
    expect((await listed('secondReferent')).items).toEqual([])
    const params = { viewId: body.id }
    expect(await world.as('secondReferent').refused(forgetView, { params })).toBe('not-found')
  })
})

const leaving = (filters: { name?: string }) =>
  ({ format: 'csv', reason: 'Comité technique', filters }) as const

describe('an export', () => {
  it('takes away the list of the screen: those whose name was typed', async () => {
    const world = await aTerritory()
    await seen(world, 'Delcourt', null)
    await seen(world, 'Lacroix', null)
    const { text } = await world
      .as('referent')
      .call(exportCaseload, { params: {}, body: leaving({ name: 'delc' }) })
    expect(text).toContain('Delcourt')
    expect(text).not.toContain('Lacroix')
  })

  it('leaves with its reason written in the audit trail, formulas neutralised', async () => {
    const world = await aTerritory()
    await seen(world, '=1+1', null)
    const answer = await world.as('referent').call(exportCaseload, { params: {}, body: leaving({}) })
    expect(answer.text).toContain("'=1+1")
    const lines = await world.rows((tx) =>
      tx.query(
        `select reason, details from audit.line where territory_id = $1 and action = 'exchanges.list-exported'`,
        [tx.territoryId],
      ),
    )
    expect(lines).toMatchObject([
      { reason: 'Comité technique', details: { list: 'pathways.caseload', count: 1 } },
    ])
  })
})

describe('an act on several persons', () => {
  it('plans their appointments, writes to those who have an address, and is undone', async () => {
    const world = await aTerritory()
    const [one, two] = [await aPathway(world, { email: 'samira@personne.example' }), await aPathway(world)]
    const body = {
      id: newId(),
      kind: 'interview' as const,
      appointments: [
        { id: newId(), pathwayId: one.id, at: '2026-11-26T13:00:00Z' },
        { id: newId(), pathwayId: two.id, at: '2026-11-26T14:00:00Z' },
      ],
    }
    const referent = world.as('referent')
    const planned = await referent.done(proposeAppointments, { params: {}, body })
    expect(planned).toEqual({ id: body.id, count: 2, withoutMail: [two.id], doubleConvenings: 0 })
    expect(await referent.done(proposeAppointments, { params: {}, body })).toEqual(planned)
    const mails = await world.rows((tx) =>
      tx.query('select recipient, subject from mail.message where territory_id = $1', [tx.territoryId]),
    )
    expect(mails).toEqual([{ recipient: 'samira@personne.example', subject: 'Votre prochain rendez-vous' }])
    expect(await referent.done(undoAct, { params: { actId: body.id } })).toEqual({
      undone: 2,
      kept: 0,
      gone: 0,
    })
    expect(await referent.refused(undoAct, { params: { actId: body.id } })).toBe('already-undone')
    const [row] = (await view(world, {})).items
    expect(row?.nextMeetingAt).toBeNull()
  })

  it('plans nothing at all when one of them is out of reach', async () => {
    const world = await aTerritory()
    const [mine, other] = [await aPathway(world), await aPathway(world, { referent: 'secondReferent' })]
    const appointments = [mine, other].map(({ id }) => ({
      id: newId(),
      pathwayId: id,
      at: '2026-11-26T13:00:00Z',
    }))
    const body = { id: newId(), kind: 'interview' as const, appointments }
    expect(await world.as('referent').refused(proposeAppointments, { params: {}, body })).toBe('not-found')
    expect((await view(world, {})).items[0]?.nextMeetingAt).toBeNull()
  })
})
