import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { changeSetting } from '#features/territory/contract.ts'
import { newId } from '#kernel/id.ts'
import { changeMeeting, listMeetings, readAgenda, recordMeeting } from '../../contract/meetings.ts'
import { meetingFacts, type StoredMeeting } from '../../rules/meeting-kinds.ts'
import { aMeeting } from '../../testing/meeting-builders.ts'
import { aPathway, aPathwayWithLines } from '../../testing/pathway-builders.ts'

const factsOf = (world: World, pathwayId: string) =>
  world.rows(async (tx) => {
    const [row] = await tx.query(
      `select last_meeting_on as "lastMeetingOn", last_contact_on as "lastContactOn", next_meeting_at as "nextMeetingAt"
       from pathways.pathway where territory_id = $1 and id = $2`,
      [tx.territoryId, pathwayId],
    )
    return row
  })

const monthOf = (world: World, pathwayId: string) =>
  world.rows((tx) =>
    tx.query(
      `select due_on as "dueOn", owner_id as "ownerId" from deadlines.running_line
       where territory_id = $1 and subject_id = $2 and rule_code = 'monthly-meeting'`,
      [tx.territoryId, pathwayId],
    ),
  )

const body = (more: object) => ({
  id: newId(),
  kind: 'interview' as const,
  at: '2026-11-23T07:50:00Z',
  presence: 'honoured' as const,
  ...more,
})

describe('an exchange', () => {
  it('is stored as said, and an honoured interview starts 31 new days', async () => {
    const world = await aTerritory()
    const { id, referentId } = await aPathwayWithLines(world)
    const stored = await world
      .as('referent')
      .done(recordMeeting, { params: { pathwayId: id }, body: body({ note: 'Projet précisé.' }) })
    expect(stored).toMatchObject({
      onDate: '2026-11-23',
      presence: 'honoured',
      note: 'Projet précisé.',
      countsForMonth: true,
      version: 1,
    })
    expect(await factsOf(world, id)).toMatchObject({
      lastMeetingOn: '2026-11-23',
      lastContactOn: '2026-11-23',
    })
    expect(await monthOf(world, id)).toEqual([{ dueOn: '2026-12-24', ownerId: referentId }])
  })

  it.for([
    ['alone', undefined],
    ['with the next one', { id: newId(), kind: 'interview', at: '2026-12-14T09:00:00Z' }],
  ] as const)(
    '%s, counts once when the button is pressed twice, even at the same instant',
    async ([, next]) => {
      const world = await aTerritory()
      const { id } = await aPathway(world)
      const twice = { params: { pathwayId: id }, body: body(next ? { next } : {}) }
      const [first, second] = await Promise.all([
        world.as('referent').done(recordMeeting, twice),
        world.as('referent').done(recordMeeting, twice),
      ])
      expect(second).toEqual(first)
      // Who called before is presumed: the whole act is one exchange, which the meeting that is there makes fail.
      expect(await world.as('referent').done(recordMeeting, twice)).toEqual(first)
      const { total } = await world
        .as('referent')
        .done(listMeetings, { params: { pathwayId: id }, query: {} })
      expect(total).toBe(next ? 2 : 1)
    },
  )

  it('sent again once its appointment was held, changes nothing of what the pathway keeps', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const at = '2026-12-14T09:00:00Z'
    const call = { params: { pathwayId: id }, body: body({ at, presence: 'planned' }) }
    const planned = await world.as('referent').done(recordMeeting, call)
    await world.as('referent').done(changeMeeting, {
      params: { meetingId: planned.id },
      body: { version: 1, kind: 'interview', at, presence: 'cancelled-by-team' },
    })
    const again = await world.as('referent').done(recordMeeting, call)
    expect(again).toMatchObject({ presence: 'cancelled-by-team', version: 2 })
    expect(await factsOf(world, id)).toMatchObject({ nextMeetingAt: null })
  })

  it.for(['excused', 'absent', 'message-left'] as const)(
    '%s is not seen: the month goes on',
    async (presence) => {
      const world = await aTerritory()
      const pathway = await aPathway(world)
      await aMeeting(world, { pathway, at: '2026-10-09T09:00:00Z' })
      await world
        .as('referent')
        .done(recordMeeting, { params: { pathwayId: pathway.id }, body: body({ presence }) })
      expect(await factsOf(world, pathway.id)).toMatchObject({
        lastMeetingOn: '2026-10-09',
        lastContactOn: '2026-10-09',
      })
    },
  )

  it('obeys the kinds and the delays that the territory set since the one before it', async () => {
    const world = await aTerritory()
    const pathway = await aPathwayWithLines(world)
    const hold = async (at: string) => {
      const { countsForMonth } = await world
        .as('referent')
        .done(recordMeeting, { params: { pathwayId: pathway.id }, body: body({ at }) })
      const [line] = await monthOf(world, pathway.id)
      return [countsForMonth, line?.dueOn]
    }
    const set = (code: string, value: unknown, validFrom: string) =>
      world.as('territoryAdmin').done(changeSetting, { params: { code }, body: { value, validFrom } })
    expect(await hold('2026-11-16T09:00:00Z')).toEqual([true, '2026-12-17'])
    await set('deadlines.monthly-meeting', { due: { days: 40 }, shows: { days: 30 } }, '2026-11-17')
    expect(await hold('2026-11-17T09:00:00Z')).toEqual([true, '2026-12-27'])
    await set('pathways.counting-kinds', ['review'], '2026-11-19')
    expect(await hold('2026-11-18T09:00:00Z')).toEqual([true, '2026-12-28'])
    expect(await hold('2026-11-19T09:00:00Z')).toEqual([false, '2026-12-28'])
    await set('pathways.counting-kinds', ['interview', 'review'], '2026-11-20')
    expect(await hold('2026-11-20T09:00:00Z')).toEqual([true, '2026-12-30'])
  })

  it('written down late, or the second of its day, leaves the month where it was', async () => {
    const world = await aTerritory()
    const { id } = await aPathwayWithLines(world)
    for (const at of ['2026-11-20T09:00:00Z', '2026-11-12T09:00:00Z', '2026-11-20T14:00:00Z'])
      await world.as('referent').done(recordMeeting, { params: { pathwayId: id }, body: body({ at }) })
    expect(await monthOf(world, id)).toMatchObject([{ dueOn: '2026-12-21' }])
  })

  it('by phone is a contact, and never the interview of the month', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    await aMeeting(world, { pathway, at: '2026-10-09T09:00:00Z' })
    await world
      .as('referent')
      .done(recordMeeting, { params: { pathwayId: pathway.id }, body: body({ kind: 'phone-call' }) })
    expect(await factsOf(world, pathway.id)).toMatchObject({
      lastMeetingOn: '2026-10-09',
      lastContactOn: '2026-11-23',
    })
  })

  it('plans the next one in the same gesture', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const next = { id: newId(), kind: 'interview' as const, at: '2026-12-14T09:00:00Z', place: 'bureau 4' }
    await world.as('referent').done(recordMeeting, { params: { pathwayId: id }, body: body({ next }) })
    expect(await factsOf(world, id)).toMatchObject({ nextMeetingAt: new Date(next.at) })
    const agenda = await world
      .as('referent')
      .done(readAgenda, { params: {}, query: { from: '2026-12-14', to: '2026-12-14' } })
    expect(agenda.items).toMatchObject([
      { id: next.id, place: 'bureau 4', presence: 'planned', personName: 'Samira Haddad' },
    ])
  })

  it('V2: did not take place in the future', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const answer = await world
      .as('referent')
      .call(recordMeeting, { params: { pathwayId: id }, body: body({ at: '2026-11-24T09:00:00Z' }) })
    expect(answer.problem).toMatchObject({
      code: 'invalid',
      fields: [{ pointer: '/at', code: 'in-the-future' }],
    })
  })

  it('is not written in a file that a colleague does not follow', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const refused = world
      .as('secondReferent')
      .refused(recordMeeting, { params: { pathwayId: id }, body: body({}) })
    expect(await refused).toBe('not-found')
  })

  it('is written by a colleague who follows the person, with its next one, and moves the month of her référent', async () => {
    const world = await aTerritory()
    const { id, personId, referentId } = await aPathwayWithLines(world)
    await world.rows((tx) =>
      tx.query(
        `insert into people.follower (territory_id, id, person_id, member_id, organisation_id, role, starts_on, granted_at)
         select $1, gen_random_uuid(), $2, m.id, m.organisation_id, 'legal-referent', '2026-11-01', '2026-11-01'
         from organisations.member m where m.territory_id = $1 and m.id = $3`,
        [tx.territoryId, personId, world.members.secondReferent?.memberId],
      ),
    )
    const next = { id: newId(), kind: 'interview' as const, at: '2026-12-14T09:00:00Z' }
    for (const more of [{}, { next }])
      await world.as('secondReferent').done(recordMeeting, { params: { pathwayId: id }, body: body(more) })
    expect(await monthOf(world, id)).toEqual([{ dueOn: '2026-12-24', ownerId: referentId }])
    expect(await factsOf(world, id)).toMatchObject({ nextMeetingAt: new Date(next.at) })
  })
})

describe('a private note', () => {
  it('R9: is read by its author alone, not even by the project manager', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const note = { note: 'À garder pour moi.', noteIsPrivate: true }
    const stored = await world
      .as('referent')
      .done(recordMeeting, { params: { pathwayId: id }, body: body(note) })
    expect(stored.note).toBeNull()
    const seenBy = async (role: string) =>
      (await world.as(role).done(listMeetings, { params: { pathwayId: id }, query: {} })).items[0]
        ?.privateNote
    expect(await seenBy('referent')).toBe('À garder pour moi.')
    expect(await seenBy('projectManager')).toBeNull()
  })
})

describe('an appointment', () => {
  it('held becomes the interview of the month; corrected to excused, it is no longer', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    const { id } = await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-23T07:30:00Z' })
    const change = (version: number, presence: 'honoured' | 'excused') =>
      world.as('referent').done(changeMeeting, {
        params: { meetingId: id },
        body: { version, kind: 'interview', at: '2026-11-23T07:30:00Z', presence },
      })
    await change(1, 'honoured')
    expect(await factsOf(world, pathway.id)).toMatchObject({
      lastMeetingOn: '2026-11-23',
      nextMeetingAt: null,
    })
    await change(2, 'excused')
    expect(await factsOf(world, pathway.id)).toMatchObject({ lastMeetingOn: null, lastContactOn: null })
    expect(await monthOf(world, pathway.id)).toMatchObject([{ dueOn: '2026-09-24' }])
  })

  it('changed by two people: the second gets the current row', async () => {
    const world = await aTerritory()
    const { id } = await aMeeting(world, { presence: 'planned', at: '2026-11-26T13:00:00Z' })
    const change = (place: string) =>
      world.as('referent').call(changeMeeting, {
        params: { meetingId: id },
        body: { version: 1, kind: 'interview', at: '2026-11-26T13:00:00Z', presence: 'planned', place },
      })
    await change('bureau 4')
    const second = await change('bureau 5')
    expect(second.problem).toMatchObject({
      code: 'stale-version',
      current: { place: 'bureau 4', version: 2 },
    })
  })
})

it('the columns kept by a pathway are those that its meetings give', async () => {
  const world = await aTerritory()
  const { id } = await aPathway(world)
  const record = (more: object) =>
    world.as('referent').done(recordMeeting, { params: { pathwayId: id }, body: body(more) })
  await record({ at: '2026-10-01T09:00:00Z' })
  await record({ at: '2026-11-02T09:00:00Z', kind: 'phone-call' })
  await record({ at: '2026-09-02T09:00:00Z' })
  await record({ at: '2026-12-02T09:00:00Z', presence: 'planned' })
  await record({ at: '2026-11-29T09:00:00Z', presence: 'planned' })
  await record({ at: '2026-11-20T09:00:00Z', presence: 'excused' })
  const rows = await world.rows((tx) =>
    tx.query<StoredMeeting>(
      `select on_date as "onDate", at, presence, counts_for_month as "countsForMonth" from pathways.meeting
       where territory_id = $1 and pathway_id = $2`,
      [tx.territoryId, id],
    ),
  )
  expect(await factsOf(world, id)).toEqual(meetingFacts(rows))
})
