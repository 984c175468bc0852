import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { newId } from '#kernel/id.ts'
import { changeDecision, correctDecision, decide, listDecisions, moveDecision } from '../contract.ts'
import {
  aBody,
  aDecision,
  aMeeting,
  aSignedMeeting,
  aSittingMeeting,
  isThere,
  meetingOf,
  someDecision,
  threeSeats,
} from '../testing/meeting-builders.ts'

const manager = (world: World) => world.as('projectManager')
const memberOf = (world: World, role: string) => world.members[role]?.memberId ?? ''
const toDo = async (world: World, role: string) =>
  (await world.as(role).done(listDeadlines, { params: {}, query: { until: '2027-06-30' } })).mine.filter(
    ({ ruleCode }) => ruleCode === 'steering-decision',
  )
const listed = (world: World, query: { state?: 'late'; owner?: 'me' } = {}, role = 'projectManager') =>
  world.as(role).done(listDecisions, { params: {}, query })

describe('a decision with an owner and a day', () => {
  it('is in « À faire » of its owner until it is done', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    const decision = await aDecision(world, meeting.id, { ownerId: memberOf(world, 'referent') })
    expect(await toDo(world, 'referent')).toMatchObject([{ subjectId: decision.id, dueOn: '2026-12-23' }])
    world.at('2026-11-24T08:00:00Z')
    await world.as('referent').done(moveDecision, {
      params: { decisionId: decision.id },
      body: { id: newId(), version: decision.version, move: 'finish', comment: 'Courrier parti' },
    })
    expect(await toDo(world, 'referent')).toEqual([])
    const [kept] = (await listed(world)).items
    expect(kept).toMatchObject({ state: 'done', following: 'done' })
    expect(kept?.moves).toMatchObject([{ move: 'write' }, { move: 'finish', comment: 'Courrier parti' }])
  })

  it('goes to another owner and another day by a row that says who and why', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    const { id: decisionId, version } = await aDecision(world, meeting.id)
    const params = { decisionId }
    world.at('2026-11-24T08:00:00Z')
    const over = await manager(world).call(moveDecision, {
      params,
      body: { id: newId(), version, move: 'postpone', dueOn: '2026-11-23', comment: 'Oublié' },
    })
    expect(over.problem.fields).toEqual([{ pointer: '/dueOn', code: 'deadline-over' }])
    const far = await manager(world).call(moveDecision, {
      params,
      body: { id: newId(), version, move: 'postpone', dueOn: '2050-01-01', comment: 'Oublié' },
    })
    expect(far.problem.fields).toEqual([{ pointer: '/dueOn', code: 'deadline-too-far' }])
    const later = await manager(world).done(moveDecision, {
      params,
      body: { id: newId(), version, move: 'postpone', dueOn: '2027-02-01', comment: 'Attente du budget' },
    })
    const refused = async (asked: object) => {
      const body = { id: newId(), version: later.version, comment: null, ...asked } as never
      return (await manager(world).call(moveDecision, { params, body })).problem.fields
    }
    expect(await refused({ move: 'postpone', dueOn: '2027-02-01' })).toEqual([
      { pointer: '/dueOn', code: 'deadline-unchanged' },
    ])
    expect(await refused({ move: 'hand-over', ownerId: later.ownerId })).toEqual([
      { pointer: '/ownerId', code: 'owner-unchanged' },
    ])
    world.at('2026-11-25T08:00:00Z')
    const given = await manager(world).done(moveDecision, {
      params,
      body: { id: newId(), version: later.version, move: 'hand-over', ownerId: memberOf(world, 'referent') },
    })
    expect(given.moves.slice(1)).toMatchObject([
      { move: 'postpone', dueOn: '2027-02-01' },
      { move: 'hand-over', ownerName: given.ownerName },
    ])
    expect(await toDo(world, 'projectManager')).toEqual([])
    expect(await toDo(world, 'referent')).toMatchObject([{ dueOn: '2027-02-01' }])
  })

  it('is late from the day after its own, counted apart from the others', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    await aDecision(world, meeting.id)
    await aDecision(world, meeting.id, { dueOn: '2026-11-24', label: 'Tenir le forum.' })
    world.at('2026-11-25T08:00:00Z')
    const { counts, items } = await listed(world, { state: 'late' })
    expect(counts).toEqual({ 'to-do': 1, doing: 0, late: 1, done: 0, dropped: 0 })
    expect(items.map(({ label }) => label)).toEqual(['Tenir le forum.'])
    expect((await meetingOf(world, meeting.id)).body.counts).toEqual(counts)
  })

  it('is moved by its owner or by who pilots, by nobody else', async () => {
    const world = await aTerritory()
    const neighbour = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    const { id: decisionId, version } = await aDecision(world, meeting.id)
    const move = { params: { decisionId }, body: { id: newId(), version, move: 'start' as const } }
    expect(await world.as('electedOfficial').refused(moveDecision, move)).toBe('not-allowed')
    expect(await neighbour.as('projectManager').refused(moveDecision, move)).toBe('not-found')
    await manager(world).done(moveDecision, move)
    expect(await manager(world).refused(moveDecision, move)).toBe('stale-version')
  })

  it('needs both its owner and its day, and an owner of the territory', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    const asked = (more: Parameters<typeof someDecision>[1]) =>
      manager(world).refused(decide, { params: { meetingId: meeting.id }, body: someDecision(world, more) })
    expect(await asked({ dueOn: null })).toBe('invalid')
    expect(await asked({ ownerId: null })).toBe('invalid')
    expect(await asked({ ownerId: newId() })).toBe('invalid')
    expect(await asked({ agendaItemId: newId() })).toBe('invalid')
  })

  it('is due after its meeting: an older day would make it late as it is written', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    const params = { meetingId: meeting.id }
    const early = await manager(world).call(decide, {
      params,
      body: someDecision(world, { dueOn: '2026-11-22' }),
    })
    expect(early.problem.fields).toEqual([{ pointer: '/dueOn', code: 'due-before-meeting' }])
    await manager(world).done(decide, { params, body: someDecision(world, { dueOn: '2026-11-23' }) })
  })

  it('is due within ten years: further is a slip of the year', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    const dueOn = async (day: string) =>
      (
        await manager(world).call(decide, {
          params: { meetingId: meeting.id },
          body: someDecision(world, { dueOn: day }),
        })
      ).problem.fields
    expect(await dueOn('2036-11-24')).toEqual([{ pointer: '/dueOn', code: 'deadline-too-far' }])
    await manager(world).done(decide, {
      params: { meetingId: meeting.id },
      body: someDecision(world, { dueOn: '2036-11-23' }),
    })
  })
})

describe('a vote', () => {
  const aLocalCommittee = async () => {
    const world = await aTerritory()
    const { id } = await aBody(world, { kind: 'local-employment', label: 'CLE', agreementIds: [] })
    const seats = await threeSeats(world, id)
    const meeting = await aMeeting(world, id)
    for (const seat of [seats.president, seats.manager]) await isThere(world, meeting.id, seat.id)
    const voted = (vote: { for: number; against: number; state?: 'for' | 'against' }) =>
      aDecision(world, meeting.id, { vote: { abstained: 0, ...vote } })
    return { world, meeting, voted }
  }

  it('on a tie goes as the State voted in a local committee for jobs', async () => {
    const { voted } = await aLocalCommittee()
    expect(await voted({ for: 1, against: 1, state: 'for' })).toMatchObject({
      outcome: 'adopted',
      state: 'to-do',
    })
    expect(await voted({ for: 1, against: 1, state: 'against' })).toMatchObject({
      ...{ outcome: 'rejected', state: 'recorded', ownerId: null, following: null },
    })
  })

  it('on a tie rejects elsewhere', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    const vote = { for: 1, against: 1, abstained: 0, state: 'for' as const }
    expect((await aDecision(world, meeting.id, { vote })).outcome).toBe('rejected')
  })

  it('holds no more votes than members there or represented', async () => {
    const { world, meeting } = await aLocalCommittee()
    const body = someDecision(world, { vote: { for: 3, against: 0, abstained: 0 } })
    expect(await manager(world).refused(decide, { params: { meetingId: meeting.id }, body })).toBe('invalid')
  })
})

describe('a decision of signed minutes', () => {
  it('is not rewritten: a new one replaces it with its reason, and takes its place in « À faire »', async () => {
    const world = await aTerritory()
    const { decision } = await aSignedMeeting(world)
    const params = { decisionId: decision.id }
    const { ownerId, dueOn } = decision
    expect(
      await manager(world).refused(changeDecision, {
        params,
        body: { version: decision.version, label: 'Autre', ownerId, dueOn },
      }),
    ).toBe('meeting-signed')
    const body = {
      ...{ id: newId(), label: 'Écrire aux employeurs du bassin.', ownerId, dueOn },
      correctionReason: 'Périmètre mal noté',
    }
    const corrected = await manager(world).done(correctDecision, { params, body })
    expect(corrected).toMatchObject({ correctsNumber: 1, number: 2, state: 'to-do' })
    expect((await toDo(world, 'projectManager')).map(({ subjectId }) => subjectId)).toEqual([corrected.id])
    expect(await manager(world).refused(correctDecision, { params, body: { ...body, id: newId() } })).toBe(
      'decision-replaced',
    )
  })

  it('is still followed after the signature', async () => {
    const world = await aTerritory()
    const { decision } = await aSignedMeeting(world)
    const moved = await manager(world).done(moveDecision, {
      params: { decisionId: decision.id },
      body: { id: newId(), version: decision.version, move: 'start' },
    })
    expect(moved.state).toBe('doing')
  })

  it('is not corrected before it is signed', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    const decision = await aDecision(world, meeting.id)
    expect(
      await manager(world).refused(correctDecision, {
        params: { decisionId: decision.id },
        body: { id: newId(), label: 'Autre', correctionReason: 'Erreur' },
      }),
    ).toBe('meeting-not-signed')
  })
})

it('Nothing is decided before the day of the meeting', async () => {
  const world = await aTerritory()
  const { id } = await aBody(world)
  const meeting = await aMeeting(world, id, { heldOn: '2026-12-01' })
  const call = { params: { meetingId: meeting.id }, body: someDecision(world) }
  expect(await manager(world).refused(decide, call)).toBe('meeting-to-come')
})

it('A member finds her own decisions without the others', async () => {
  const world = await aTerritory()
  const { meeting } = await aSittingMeeting(world)
  await aDecision(world, meeting.id)
  const hers = await aDecision(world, meeting.id, { ownerId: memberOf(world, 'committeeMember') })
  const { items } = await listed(world, { owner: 'me' }, 'committeeMember')
  expect(items.map(({ id }) => id)).toEqual([hers.id])
  expect(items[0]?.mayMove).toBe(true)
})
