import { describe, expect, it, vi } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aRuleSet } from '#features/eligibility/testing/rule-set-builders.ts'
import { moveApplication, readApplication } from '#features/pathways/contract.ts'
import { anApplication, aPersonRow } from '#features/pathways/testing/application-builders.ts'
import { addCriterion, listOpenings, recordSensitiveFact } from '#features/people/contract.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import { newId } from '#kernel/id.ts'
import { Transaction } from '#platform/server/sql/transaction.ts'
import {
  cancelSession,
  changeSession,
  decideItem,
  fillAgenda,
  listSessions,
  openSession,
  readNamedSheets,
  readPassages,
  readSheets,
  removeFromAgenda,
} from '../contract.ts'
import {
  agendaOf,
  anAdmission,
  aRefusal,
  aSession,
  aSessionWithItem,
  heldItem,
  someSession,
} from '../testing/session-builders.ts'

const stateOf = async (world: World, applicationId: string) =>
  (await world.as('entryDesk').done(readApplication, { params: { applicationId } })).application

describe('an agenda', () => {
  it('is made of the applications that await the committee, the oldest first', async () => {
    const world = await aTerritory()
    await anApplication(world)
    const eligible = await anApplication(world, {
      eligible: true,
      personId: await aPersonRow(world, 'Aubin'),
    })
    const { id } = await aSession(world)
    const { items } = await agendaOf(world, id)
    expect(items).toMatchObject([{ number: 1, applicationId: eligible.id, personName: 'Mehdi Aubin' }])
  })

  it('shares an application with no other sitting to come, and gives it back when cancelled', async () => {
    const world = await aTerritory()
    const { session, application } = await aSessionWithItem(world)
    const second = await aSession(world, { heldOn: '2026-12-01' })
    expect((await agendaOf(world, second.id)).items).toEqual([])
    await world.as('entryDesk').done(cancelSession, {
      params: { sessionId: session.id },
      body: { version: session.version, reason: 'Salle prise' },
    })
    expect((await world.as('entryDesk').done(listSessions, { params: {} })).waiting).toBe(1)
    await world.as('entryDesk').done(fillAgenda, { params: { sessionId: second.id } })
    expect((await agendaOf(world, second.id)).items).toMatchObject([{ applicationId: application.id }])
  })

  it('says beside each application what the conditions are worth and which proof is to come', async () => {
    const world = await aTerritory()
    const { session, application } = await aSessionWithItem(world)
    const body = { id: newId(), code: 'RSA' }
    await world.as('entryDesk').done(addCriterion, { params: { personId: application.personId }, body })
    expect((await agendaOf(world, session.id)).items).toMatchObject([
      { outcome: 'proof-awaited', awaited: [{ label: expect.stringContaining('RSA') }] },
    ])
  })

  it('keeps the numbers of the others when one is taken off', async () => {
    const world = await aTerritory()
    for (const name of ['Aubin', 'Bertin'])
      await anApplication(world, { eligible: true, personId: await aPersonRow(world, name) })
    const { id } = await aSession(world)
    const first = heldItem((await agendaOf(world, id)).items[0])
    await world.as('entryDesk').done(removeFromAgenda, { params: { sessionId: id, itemId: first.itemId } })
    const after = await agendaOf(world, id)
    expect([after.items.map(({ number }) => number), after.toAdd]).toEqual([[2], 1])
  })

  it('of sixty applications opens with as many statements as one of two', async () => {
    const world = await aTerritory()
    const statementsFor = async (count: number) => {
      for (let at = 0; at < count; at += 1)
        await anApplication(world, { eligible: true, personId: await aPersonRow(world, `Nom${newId()}`) })
      const { id } = await aSession(world)
      const sent = [vi.spyOn(Transaction.prototype, 'query'), vi.spyOn(Transaction.prototype, 'named')]
      const { items } = await agendaOf(world, id)
      const statements = sent.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
      for (const spy of sent) spy.mockRestore()
      expect(statements).toBeGreaterThan(5)
      return { items: items.length, statements }
    }
    const two = await statementsFor(2)
    const sixty = await statementsFor(60)
    expect([two.items, sixty.items]).toEqual([2, 60])
    expect(sixty.statements).toBe(two.statements)
  })

  it('is read without any name by who sits, and by no other role', async () => {
    const world = await aTerritory()
    const { session, application, item } = await aSessionWithItem(world)
    const read = await world.as('committeeMember').done(listSessions, { params: {} })
    expect(read.items).toMatchObject([{ id: session.id, onAgenda: 1 }])
    const agenda = await agendaOf(world, session.id, 'committeeMember')
    expect(agenda.items).toMatchObject([{ number: 1, ageBand: '26-49', communeName: 'Lille' }])
    const said = JSON.stringify(agenda)
    for (const secret of ['Mehdi', 'Lacroix', '1979', application.id, application.personId, item.itemId])
      expect(said).not.toContain(secret)
    for (const role of ['prescriber', 'referent', 'fundManager', 'electedOfficial'])
      expect(await world.as(role).refused(listSessions, { params: {} })).toBe('right-missing')
  })
})

describe('the page of an application', () => {
  it('tells the sittings that have it, the latest first, with what each decided', async () => {
    const world = await aTerritory()
    const { session, item, application } = await aSessionWithItem(world)
    const params = { applicationId: application.id }
    expect((await world.as('entryDesk').done(readPassages, { params })).items).toMatchObject([
      { sessionId: session.id, number: 1, state: 'planned', decision: null },
    ])
    await world.as('entryDesk').done(decideItem, {
      params: { sessionId: session.id, itemId: item.itemId },
      body: aRefusal(item.version),
    })
    expect((await world.as('entryDesk').done(readPassages, { params })).items).toMatchObject([
      { decision: { move: 'refuse', redirection: 'Mission locale' } },
    ])
  })
})

describe('a sheet', () => {
  it('without a name tells a number, an age by band, a commune and criteria, and nothing else of the person', async () => {
    const world = await aTerritory()
    const { session, application } = await aSessionWithItem(world)
    const body = { id: newId(), code: 'RSA' }
    await world.as('entryDesk').done(addCriterion, { params: { personId: application.personId }, body })
    const { sheets } = await world
      .as('committeeMember')
      .done(readSheets, { params: { sessionId: session.id } })
    expect(sheets.map(({ conditions, ...rest }) => rest)).toEqual([
      {
        ...{ number: 1, ageBand: '26-49', communeName: 'Lille' },
        criteria: [{ label: expect.any(String), english: expect.any(String), proofReceivedOn: null }],
      },
    ])
  })

  it('says of a sensitive criterion that it is reserved, held or not, even to who may read it', async () => {
    const world = await aTerritory()
    for (const right of ['people.read-sensitive', 'people.write-sensitive'])
      await grantRight(world, 'entryDesk', right, 'territory')
    await aRuleSet(world)
    const { session, application } = await aSessionWithItem(world)
    await world.as('entryDesk').done(recordSensitiveFact, {
      params: { personId: application.personId },
      body: { id: newId(), code: 'rqth', source: 'document', validUntil: '2028-01-01' },
    })
    const { sheets } = await world
      .as('entryDesk')
      .done(readNamedSheets, { params: { sessionId: session.id } })
    expect(JSON.stringify(sheets[0]?.conditions)).toMatch(/"code":"TH"[^}]*"outcome":"reserved"/)
    expect(sheets[0]?.criteria).toEqual([])
  })

  it('with a name is a file opened, written in its trail', async () => {
    const world = await aTerritory()
    const { session, application } = await aSessionWithItem(world)
    const params = { sessionId: session.id }
    expect(await world.as('committeeMember').refused(readNamedSheets, { params })).toBe('right-missing')
    const { sheets } = await world.as('entryDesk').done(readNamedSheets, { params })
    expect(sheets).toMatchObject([{ personName: 'Mehdi Lacroix', birthDate: '1979-02-11' }])
    const opened = await world
      .as('projectManager')
      .done(listOpenings, { params: { personId: application.personId }, query: {} })
    expect(opened.items.map(({ action }) => action)).toContain('people.file-opened')
  })
})

describe('a decision of the sitting', () => {
  it('to admit opens the pathway on the day of the sitting, as from the application itself', async () => {
    const world = await aTerritory()
    const { session, item, application } = await aSessionWithItem(world, { heldOn: '2026-11-21' })
    await world.as('entryDesk').done(decideItem, {
      params: { sessionId: session.id, itemId: item.itemId },
      body: anAdmission(world, item.version),
    })
    expect(await stateOf(world, application.id)).toMatchObject({ state: 'admitted', decidedOn: '2026-11-21' })
    expect((await agendaOf(world, session.id)).items[0]?.decision).toMatchObject({
      move: 'admit',
      referentName: 'Membre referent',
    })
  })

  it('to refuse or to defer asks for what the application asks for', async () => {
    const world = await aTerritory()
    const { session, item, application } = await aSessionWithItem(world)
    const params = { sessionId: session.id, itemId: item.itemId }
    const defers = { decisionId: newId(), version: item.version, move: 'defer' as const }
    const past = { ...defers, reasonCode: 'papers-missing' as const, deferredUntil: '2026-11-23' }
    const answer = await world.as('entryDesk').call(decideItem, { params, body: past })
    expect(answer.problem.fields).toMatchObject([{ pointer: '/deferredUntil', code: 'not-in-the-future' }])
    const lost = await world
      .as('entryDesk')
      .call(decideItem, { params, body: { ...past, deferredUntil: '2099-01-01' } })
    expect(lost.problem.fields).toMatchObject([{ pointer: '/deferredUntil', code: 'deferred-too-far' }])
    const misfit = { ...past, reasonCode: 'no-place' as const, deferredUntil: '2026-12-15' }
    expect((await world.as('entryDesk').call(decideItem, { params, body: misfit })).status).toBe(422)
    await world.as('entryDesk').done(decideItem, { params, body: aRefusal(item.version) })
    expect(await stateOf(world, application.id)).toMatchObject({
      state: 'refused',
      reasonCode: 'other-support-fits',
      redirection: 'Mission locale',
    })
  })

  it('counts once when it is sent twice', async () => {
    const world = await aTerritory()
    const { session, item, application } = await aSessionWithItem(world)
    const params = { sessionId: session.id, itemId: item.itemId }
    const body = aRefusal(item.version)
    for (const _ of [1, 2]) await world.as('entryDesk').done(decideItem, { params, body })
    expect((await stateOf(world, application.id)).version).toBe(item.version + 1)
  })

  it('waits for the day of the sitting', async () => {
    const world = await aTerritory()
    const { session, item } = await aSessionWithItem(world, { heldOn: '2026-11-24' })
    const params = { sessionId: session.id, itemId: item.itemId }
    expect(await world.as('entryDesk').refused(decideItem, { params, body: aRefusal(item.version) })).toBe(
      'session-to-come',
    )
  })

  it('of the same sitting may be made again once the application was taken up again', async () => {
    const world = await aTerritory()
    const { session, item, application } = await aSessionWithItem(world)
    const params = { sessionId: session.id, itemId: item.itemId }
    await world.as('entryDesk').done(decideItem, { params, body: aRefusal(item.version) })
    const move = (body: object) =>
      world
        .as('entryDesk')
        .done(moveApplication, { params: { applicationId: application.id }, body: body as never })
    await move({ move: 'takeUpAgain', version: item.version + 1, reasonText: 'Mauvaise ligne' })
    await move({ move: 'checkEligibility', version: item.version + 2, checkedOn: '2026-11-23' })
    await world.as('entryDesk').done(decideItem, { params, body: anAdmission(world, item.version + 3) })
    expect((await agendaOf(world, session.id)).items[0]?.decision?.move).toBe('admit')
  })
})

describe('a sitting', () => {
  it('is called once, with members of the territory only', async () => {
    const world = await aTerritory()
    const body = someSession(world)
    const open = (given: object) =>
      world.as('entryDesk').call(openSession, { params: {}, body: { ...body, ...given } })
    expect([(await open({})).status, (await open({})).status]).toEqual([200, 200])
    const stranger = await open({ id: newId(), memberIds: [newId()] })
    expect(stranger.problem.fields).toMatchObject([{ pointer: '/memberIds', code: 'unknown' }])
    expect((await world.as('entryDesk').done(listSessions, { params: {} })).items).toHaveLength(1)
  })

  it('is moved to no day before its last application came', async () => {
    const world = await aTerritory()
    const { session } = await aSessionWithItem(world)
    const { startsAt, place, memberIds } = someSession(world)
    const moved = await world.as('entryDesk').call(changeSession, {
      params: { sessionId: session.id },
      body: { version: session.version, heldOn: '2026-11-15', startsAt, place, memberIds },
    })
    expect(moved.problem.fields).toMatchObject([{ pointer: '/heldOn', code: 'before-application' }])
  })

  it('that decided something is not cancelled', async () => {
    const world = await aTerritory()
    const { session, item } = await aSessionWithItem(world)
    await world.as('entryDesk').done(decideItem, {
      params: { sessionId: session.id, itemId: item.itemId },
      body: aRefusal(item.version),
    })
    const cancel = { params: { sessionId: session.id }, body: { version: session.version, reason: 'Erreur' } }
    expect(await world.as('entryDesk').refused(cancelSession, cancel)).toBe('session-decided')
  })
})
