import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import {
  changeMeeting,
  makeCalendarLink,
  readCalendar,
  readCalendarLink,
  revokeCalendarLink,
} from '../../contract/meetings.ts'
import { aMeeting } from '../../testing/meeting-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'
import { remindIn, remindPersons } from './remind-persons.ts'

const calendarAt = (world: World, path: string) =>
  world.nobody.call(readCalendar, { params: { token: path.split('/').at(-1) ?? '' } })

describe('the private calendar address', () => {
  it('shows the appointments to any calendar, with initials and nothing about why', async () => {
    const world = await aTerritory()
    await aMeeting(world, { presence: 'planned', at: '2026-11-26T13:00:00Z', place: 'bureau 4' })
    const { path } = await world.as('referent').done(makeCalendarLink, { params: {} })
    const answer = await calendarAt(world, path)
    expect(answer.headers['content-type']).toContain('text/calendar')
    expect(answer.text).toContain('DTSTART:20261126T130000Z')
    expect(answer.text).toContain('Rendez-vous S. H.')
    expect(answer.text).not.toMatch(/Samira|Haddad|PLIE|Entretien/)
  })

  it('follows a move and a cancellation: same UID, a higher SEQUENCE, and CANCELLED', async () => {
    const world = await aTerritory()
    const { id } = await aMeeting(world, { presence: 'planned', at: '2026-11-26T13:00:00Z' })
    const { path } = await world.as('referent').done(makeCalendarLink, { params: {} })
    const change = (version: number, presence: 'planned' | 'cancelled-by-person') =>
      world.as('referent').done(changeMeeting, {
        params: { meetingId: id },
        body: { version, kind: 'interview', at: '2026-11-27T09:30:00Z', presence },
      })
    const first = (await calendarAt(world, path)).text
    await change(1, 'planned')
    const moved = (await calendarAt(world, path)).text
    await change(2, 'cancelled-by-person')
    const cancelled = (await calendarAt(world, path)).text
    for (const text of [first, moved, cancelled]) expect(text).toContain(`UID:${id}`)
    expect(first).toMatch(/SEQUENCE:0\r\n[\s\S]*STATUS:CONFIRMED/)
    expect(moved).toMatch(/SEQUENCE:1\r\n[\s\S]*DTSTART:20261127T093000Z[\s\S]*STATUS:CONFIRMED/)
    expect(cancelled).toMatch(/SEQUENCE:2\r\n[\s\S]*STATUS:CANCELLED/)
  })

  it('leaves a line in the trail, once a day however often the calendar asks', async () => {
    const world = await aTerritory()
    await aMeeting(world, { presence: 'planned', at: '2026-11-26T13:00:00Z' })
    const { path } = await world.as('referent').done(makeCalendarLink, { params: {} })
    const told = () =>
      world.rows((tx) =>
        tx.query(
          `select subject_id as "memberId", details from audit.line
           where territory_id = $1 and action = 'pathways.calendar-read'`,
          [tx.territoryId],
        ),
      )
    await calendarAt(world, path)
    await calendarAt(world, path)
    expect(await told()).toEqual([{ memberId: world.members.referent?.memberId, details: { count: 1 } }])
    world.at('2026-11-25T09:00:00Z')
    await calendarAt(world, path)
    expect(await told()).toHaveLength(2)
  })

  it('stops at once when it is changed or closed', async () => {
    const world = await aTerritory()
    const referent = world.as('referent')
    const first = await referent.done(makeCalendarLink, { params: {} })
    const second = await referent.done(makeCalendarLink, { params: {} })
    expect((await calendarAt(world, first.path)).status).toBe(404)
    expect((await calendarAt(world, second.path)).status).toBe(200)
    await referent.done(revokeCalendarLink, { params: {} })
    expect((await calendarAt(world, second.path)).status).toBe(404)
    expect(await referent.done(readCalendarLink, { params: {} })).toEqual({ isOpen: false })
  })
})

describe('a reminder', () => {
  const mailsOf = (world: World) =>
    world.rows((tx) =>
      tx.query('select recipient, subject, body from mail.message where territory_id = $1', [tx.territoryId]),
    )

  it('leaves once, the day before, to who has an address, without why', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world, { email: 'samira@personne.example' })
    await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-24T13:00:00Z', place: 'bureau 4' })
    await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-26T13:00:00Z' })
    await remindPersons.run(world.services, {})
    await remindPersons.run(world.services, {})
    const mails = await mailsOf(world)
    expect(mails).toMatchObject([
      { recipient: 'samira@personne.example', subject: 'Votre rendez-vous de demain' },
    ])
    expect(mails[0]?.body).toContain('mardi 24 novembre, à 14 h, bureau 4')
  })

  it('wakes nobody: it waits for eight o’clock in the territory’s own time', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world, { email: 'samira@personne.example' })
    await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-24T13:00:00Z' })
    const { territoryId, slug } = world
    const now = new Date('2026-11-23T06:30:00Z')
    await world.rows((tx) =>
      remindIn(tx, now, { territoryId, slug, name: 'Essai', timeZone: 'Europe/Paris' }),
    )
    expect(await mailsOf(world)).toEqual([])
  })
})
