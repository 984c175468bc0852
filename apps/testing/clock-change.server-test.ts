import { afterEach, describe, expect, it } from 'vitest'
import { jobs } from '#apps/server/assemble.ts'
import { makeCalendarLink, readAgenda, readCalendar, recordMeeting } from '#features/pathways/contract.ts'
import { remindIn } from '#features/pathways/server/public.ts'
import { aMeeting } from '#features/pathways/testing/meeting-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { examineReferral, sendReferral } from '#features/referrals/contract.ts'
import { aDraft } from '#features/referrals/testing/referral-builders.ts'
import { addDays, instantOf, localTime } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { aTerritory, testNow, type World } from './world.ts'

/** The nights when the clocks change: forward at 2 a.m., back at 3 (Saint-Pierre-et-Miquelon has its own); one without. */
const nights = [
  ['Europe/Paris', '2026-10-25'],
  ['Europe/Paris', '2027-03-28'],
  ['America/Miquelon', '2026-11-01'],
  ['Indian/Reunion', '2026-10-25'],
] as const

let world: World
afterEach(() => world.at(testNow))

const aTerritoryIn = async (timeZone: string): Promise<World> => {
  world = await aTerritory()
  await world.rows(async (tx) => {
    await tx.query('update territory.territory set time_zone = $2 where territory_id = $1', [
      tx.territoryId,
      timeZone,
    ])
    await tx.query(
      `update accounts.session set expires_at = '2028-01-01' where user_id in (
         select user_id from accounts.seat where territory_id = $1)`,
      [tx.territoryId],
    )
  })
  return world
}

/** Each hour of the night and of the morning, the day before the change and the day of it. */
const hoursAround = (night: string, timeZone: string): Date[] =>
  [addDays(night, -1), night].flatMap((day) => {
    const first = instantOf(day, '00:00', timeZone).getTime()
    return Array.from({ length: 10 }, (_, hour) => new Date(first + hour * 3_600_000))
  })

describe.each(nights)('in %s, on the night of %s', (timeZone, night) => {
  it('the reminder of the next day leaves once, from eight in the morning', async () => {
    await aTerritoryIn(timeZone)
    const [before, after] = [addDays(night, -1), addDays(night, 1)]
    for (const day of [night, after]) {
      const pathway = await aPathway(world, { email: 'samira@personne.example' })
      const at = instantOf(day, '09:30', timeZone).toISOString()
      await aMeeting(world, { pathway, presence: 'planned', at })
      await world.rows((tx) =>
        tx.query('update pathways.meeting set on_date = $2 where territory_id = $1 and at = $3', [
          tx.territoryId,
          day,
          at,
        ]),
      )
    }
    expect(jobs.find(({ name }) => name === 'pathways.remind-persons')?.cron).toMatch(/^\d+ \* /)
    const { territoryId, slug } = world
    for (const now of hoursAround(night, timeZone))
      await world.rows((tx) => remindIn(tx, now, { territoryId, slug, name: 'Essai', timeZone }))
    const sent = await world.rows((tx) =>
      tx.query<{ createdAt: Date }>(
        `select created_at as "createdAt" from mail.message
         where territory_id = $1 and recipient = 'samira@personne.example' order by created_at`,
        [tx.territoryId],
      ),
    )
    expect(sent.map(({ createdAt }) => createdAt)).toEqual([
      instantOf(before, '08:00', timeZone),
      instantOf(night, '08:00', timeZone),
    ])
  })

  it('a delay in days is counted on the calendar, from the first hour of the day to the last', async () => {
    await aTerritoryIn(timeZone)
    for (const day of [addDays(night, -1), night])
      for (const time of ['00:15', '03:15', '23:45']) {
        world.at(instantOf(day, time, timeZone))
        const params = { referralId: await aDraft(world, { personInformedOn: '2026-01-05' }) }
        const sent = await world.as('prescriber').done(sendReferral, { params, body: { version: 1 } })
        expect([day, time, sent.answerDueOn]).toEqual([day, time, addDays(day, 10)])
        world.at(instantOf(addDays(day, 2), time, timeZone))
        const read = await world.as('entryDesk').done(examineReferral, { params })
        expect(read.answerDueOn).toBe(addDays(day, 10))
      }
  })

  it('an appointment at half past two is at one instant, on its day', async () => {
    await aTerritoryIn(timeZone)
    world.at(instantOf(addDays(night, -3), '09:00', timeZone))
    const { id: pathwayId } = await aPathway(world)
    const at = instantOf(night, '02:30', timeZone)
    const meeting = await world.as('referent').done(recordMeeting, {
      params: { pathwayId },
      body: { id: newId(), kind: 'interview', presence: 'planned', at: at.toISOString() },
    })
    expect(meeting.onDate).toBe(night)
    const agenda = await world
      .as('referent')
      .done(readAgenda, { params: {}, query: { from: night, to: night } })
    expect(agenda.items.map((item) => new Date(item.at))).toEqual([at])
    const { path } = await world.as('referent').done(makeCalendarLink, { params: {} })
    const calendar = await world.nobody.call(readCalendar, {
      params: { token: path.split('/').at(-1) ?? '' },
    })
    expect(calendar.text).toContain(`DTSTART:${at.toISOString().replace(/[-:]|\.\d+/g, '')}`)
    // Half past two does not exist when the clocks go forward: the hour that follows is shown.
    expect(['02:30', '03:30']).toContain(localTime(at, timeZone))
  })
})
