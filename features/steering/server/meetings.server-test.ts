import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { newId } from '#kernel/id.ts'
import {
  addSeat,
  addToAgenda,
  cancelMeeting,
  changeAgendaItem,
  changeMeeting,
  conveneMeeting,
  createBody,
  listBodies,
  planMeeting,
  printMinutes,
  proposeAgenda,
  readBody,
  readMeeting,
  recordPresence,
  removeAgendaItem,
} from '../contract.ts'
import {
  aBody,
  aDecision,
  aMeeting,
  aSeat,
  aSignedMeeting,
  aSittingMeeting,
  meetingOf,
  someSeat,
  threeSeats,
} from '../testing/meeting-builders.ts'

const mailsOf = (world: World, template = 'steering.convocation') =>
  world.rows((tx) =>
    tx.query<{ recipient: string; subject: string; body: string }>(
      'select recipient, subject, body from mail.message where territory_id = $1 and template = $2',
      [tx.territoryId, template],
    ),
  )
const manager = (world: World) => world.as('projectManager')

describe('a body', () => {
  it('follows the rules of the decree when it is a local committee for jobs, and says their source', async () => {
    const world = await aTerritory()
    const { id } = await aBody(world, { kind: 'local-employment', label: 'CLE', agreementIds: [] })
    const { rules } = await manager(world).done(readBody, { params: { bodyId: id } })
    expect(rules).toMatchObject({ isLaw: true, termYears: 3, quorumPercent: 50, statePrevails: true })
    expect(rules.source).toContain('2024-560')
    expect(rules.missions).toHaveLength(4)
  })

  it('is set up once, however often it is sent, and only for an agreement of the territory', async () => {
    const world = await aTerritory()
    const body = await aBody(world, { agreementIds: [] })
    await aBody(world, { id: body.id, agreementIds: [] })
    expect((await manager(world).done(listBodies, { params: {} })).items).toHaveLength(1)
    expect(
      await manager(world).refused(createBody, {
        params: {},
        body: {
          ...{ id: newId(), kind: 'technical', label: 'Cotech', openedOn: '2026-01-01' },
          agreementIds: [newId()],
        },
      }),
    ).toBe('invalid')
  })

  it('says by when its rhythm wants the next meeting, and counts members in their term', async () => {
    const world = await aTerritory()
    const { id } = await aBody(world)
    await aSeat(world, id, { untilOn: '2026-06-30', name: 'Ancien membre' })
    await aSeat(world, id)
    const [body] = (await world.as('electedOfficial').done(listBodies, { params: {} })).items
    expect(body).toMatchObject({ expectedBy: '2026-07-15', seats: 1, voting: 1, next: null })
  })

  it('seats somebody without an access, and never twice ends before it begins', async () => {
    const world = await aTerritory()
    const { id } = await aBody(world)
    const params = { bodyId: id }
    const asked = (more: Parameters<typeof someSeat>[0]) =>
      manager(world).refused(addSeat, { params, body: someSeat(more) })
    expect(await asked({ untilOn: '2025-01-01' })).toBe('invalid')
    expect(await asked({ name: '' })).toBe('invalid')
    expect(await asked({ memberId: newId() })).toBe('invalid')
    expect(await asked({ organisationId: newId() })).toBe('invalid')
    await aSeat(world, id, { email: 'prefecture@etat.example' })
    const read = (role: string) => world.as(role).done(readBody, { params })
    expect((await read('projectManager')).seats[0]?.email).toBe('prefecture@etat.example')
    expect((await read('electedOfficial')).seats[0]).toMatchObject({ name: 'Anne Lefort', email: null })
  })
})

describe('an agenda', () => {
  it('is proposed from the alerts: objectives under target, late decisions, agreements and terms that end', async () => {
    const world = await aTerritory()
    await aPathway(world)
    const { body, decision } = await aSignedMeeting(world)
    await aSeat(world, body.id, { name: 'Luc Arnaud', isPresident: false, untilOn: '2027-01-31' })
    world.at('2026-12-28T08:00:00Z')
    await world.rows((tx) =>
      tx.query(`update agreements.agreement set ends_on = '2027-03-31' where territory_id = $1`, [
        tx.territoryId,
      ]),
    )
    const next = await aMeeting(world, body.id, { heldOn: '2026-12-30' })
    const params = { meetingId: next.id }
    const { items } = await manager(world).done(proposeAgenda, { params })
    expect(items.map(({ source }) => source).toSorted()).toEqual(
      expect.arrayContaining(['agreement', 'decision', 'seat']),
    )
    expect(items.find(({ source }) => source === 'decision')?.sourceId).toBe(decision.id)
    await manager(world).done(addToAgenda, {
      params,
      body: { points: items.map((one) => ({ ...one, id: newId() })) },
    })
    expect((await manager(world).done(proposeAgenda, { params })).items).toEqual([])
    expect((await meetingOf(world, next.id)).agenda).toHaveLength(items.length)
  })

  it('moves a point up, words it otherwise, and keeps one that a decision answers', async () => {
    const world = await aTerritory()
    const { meeting, point } = await aSittingMeeting(world)
    const params = { meetingId: meeting.id }
    await manager(world).done(addToAgenda, {
      params,
      body: { points: [{ id: newId(), title: 'Calendrier' }] },
    })
    const second = (await meetingOf(world, meeting.id)).agenda[1]
    await manager(world).done(changeAgendaItem, {
      params: { ...params, itemId: second?.id ?? '' },
      body: { title: 'Calendrier 2027', step: 'up' },
    })
    expect((await meetingOf(world, meeting.id)).agenda.map(({ title }) => title)).toEqual([
      ...['Calendrier 2027', 'Bilan de l’année'],
    ])
    await aDecision(world, meeting.id, { agendaItemId: point.id })
    const item = { params: { ...params, itemId: point.id } }
    expect(await manager(world).refused(removeAgendaItem, item)).toBe('item-answered')
  })

  it('goes by mail to each who sits that day and can be reached, and the others are named', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    const params = { meetingId: meeting.id }
    const sent = await manager(world).done(conveneMeeting, { params, body: { version: meeting.version } })
    expect(sent).toEqual({ sent: 2, unreachable: ['Anne Lefort'] })
    const mails = await mailsOf(world)
    expect(mails).toHaveLength(2)
    expect(mails[0]?.subject).toBe('Comité de pilotage : séance du 23 novembre 2026')
    expect(mails[0]?.body).toContain('1. Bilan de l’année')
    const after = await meetingOf(world, meeting.id)
    expect(after.meeting.state).toBe('convened')
    expect(after.moves).toMatchObject([{ move: 'convene' }])
    await manager(world).done(conveneMeeting, { params, body: { version: after.meeting.version } })
    expect((await mailsOf(world)).filter(({ body }) => body.includes('remplace la précédente'))).toHaveLength(
      2,
    )
  })

  it('is not sent empty, nor to nobody', async () => {
    const world = await aTerritory()
    const { id } = await aBody(world)
    const { id: meetingId, version } = await aMeeting(world, id)
    const call = { params: { meetingId }, body: { version } }
    expect(await manager(world).refused(conveneMeeting, call)).toBe('agenda-empty')
    await manager(world).done(addToAgenda, {
      params: { meetingId },
      body: { points: [{ id: newId(), title: 'Bilan' }] },
    })
    expect(await manager(world).refused(conveneMeeting, call)).toBe('nobody-sits')
  })
})

describe('the quorum', () => {
  it('counts voting members there, and proxies held by one who is, one at most each', async () => {
    const world = await aTerritory()
    const { id } = await aBody(world)
    const { president, manager: led, member } = await threeSeats(world, id)
    const { id: meetingId } = await aMeeting(world, id)
    const note = (seatId: string, presence: 'present' | 'proxy', proxySeatId: string | null = null) =>
      manager(world).call(recordPresence, { params: { meetingId }, body: { seatId, presence, proxySeatId } })
    expect((await note(led.id, 'present')).body).toMatchObject({
      voting: 3,
      needed: 2,
      counted: 1,
      isReached: false,
    })
    expect((await note(president.id, 'proxy', led.id)).body).toMatchObject({ counted: 2, isReached: true })
    expect((await note(member.id, 'proxy', led.id)).problem.type).toBe('urn:bassin:problem:too-many-proxies')
    expect((await note(member.id, 'proxy', member.id)).status).toBe(422)
    expect((await note(member.id, 'proxy', newId())).status).toBe(422)
  })
})

describe('a meeting', () => {
  it('is moved by whoever read its last version', async () => {
    const world = await aTerritory()
    const { id } = await aBody(world)
    const { id: meetingId, version } = await aMeeting(world, id)
    const body = { version, heldOn: '2026-12-01', startsAt: '14:00', place: 'Mairie' }
    await manager(world).done(changeMeeting, { params: { meetingId }, body })
    expect(await manager(world).refused(changeMeeting, { params: { meetingId }, body })).toBe('stale-version')
  })

  it('is cancelled with its reason, unless it decided something', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    await aDecision(world, meeting.id)
    const call = { params: { meetingId: meeting.id }, body: { version: meeting.version, reason: 'Report' } }
    expect(await manager(world).refused(cancelMeeting, call)).toBe('meeting-decided')
    const other = await aMeeting(world, meeting.bodyId)
    const params = { meetingId: other.id }
    await manager(world).done(cancelMeeting, { params, body: { version: other.version, reason: 'Neige' } })
    expect((await meetingOf(world, other.id)).moves).toMatchObject([{ move: 'cancel', reason: 'Neige' }])
  })

  it('has no minutes to print once it is cancelled', async () => {
    const world = await aTerritory()
    const { id } = await aBody(world)
    const { id: meetingId, version } = await aMeeting(world, id)
    const params = { meetingId }
    await manager(world).done(cancelMeeting, { params, body: { version, reason: 'Neige' } })
    const refused = await world.as('referent').refused(printMinutes, { params, query: {} })
    expect(refused).toBe('meeting-cancelled')
  })

  it('stands within the days of its committee, planned or moved', async () => {
    const world = await aTerritory()
    const { id: bodyId } = await aBody(world)
    const written = { startsAt: '14:00', place: 'Mairie' }
    const early = { ...written, id: newId(), heldOn: '2026-01-14' }
    const planned = await manager(world).call(planMeeting, { params: { bodyId }, body: early })
    expect(planned.problem.fields).toEqual([{ pointer: '/heldOn', code: 'before-body' }])
    const { id: meetingId, version } = await aMeeting(world, bodyId)
    await world.rows((tx) =>
      tx.query(`update steering.body set closed_on = '2026-12-31' where territory_id = $1`, [tx.territoryId]),
    )
    const moved = (heldOn: string) => ({ params: { meetingId }, body: { ...written, version, heldOn } })
    expect(await manager(world).refused(changeMeeting, moved('2027-01-01'))).toBe('body-closed')
    expect(await manager(world).refused(changeMeeting, moved('2026-01-14'))).toBe('invalid')
    await manager(world).done(changeMeeting, moved('2026-12-31'))
  })

  it('calls nobody once its day is over', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    world.at('2026-11-24T09:00:00Z')
    const call = { params: { meetingId: meeting.id }, body: { version: meeting.version } }
    expect(await manager(world).refused(conveneMeeting, call)).toBe('meeting-over')
    expect(await mailsOf(world)).toEqual([])
  })

  it('tells those who were called that it is cancelled, and why', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    const params = { meetingId: meeting.id }
    await manager(world).done(conveneMeeting, { params, body: { version: meeting.version } })
    const { version } = (await meetingOf(world, meeting.id)).meeting
    await manager(world).done(cancelMeeting, { params, body: { version, reason: 'Neige' } })
    const mails = await mailsOf(world, 'steering.cancellation')
    expect(mails.map(({ subject }) => subject)).toEqual([
      ...['Comité de pilotage : séance du 23 novembre 2026 annulée'],
      ...['Comité de pilotage : séance du 23 novembre 2026 annulée'],
    ])
    expect(mails[0]?.body).toContain('Raison : Neige')
  })

  it('is read by every member and elected official, written by who pilots, and unknown to the neighbour', async () => {
    const world = await aTerritory()
    const neighbour = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    const params = { meetingId: meeting.id }
    for (const role of ['electedOfficial', 'committeeMember', 'prescriber'])
      expect((await meetingOf(world, meeting.id, role)).meeting.id).toBe(meeting.id)
    const body = { points: [{ id: newId(), title: 'Autre' }] }
    expect(await world.as('electedOfficial').refused(addToAgenda, { params, body })).toBe('right-missing')
    expect(await neighbour.as('projectManager').refused(readMeeting, { params })).toBe('not-found')
    expect(await neighbour.as('projectManager').refused(addToAgenda, { params, body })).toBe('not-found')
  })
})
