import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { makeCalendarLink, readCalendar } from '#features/pathways/contract.ts'
import { cancelSession, changeSession } from '../contract.ts'
import { anEnrolment, aSession, sessionOf, sessionValues } from '../testing/training-builders.ts'

const calendarOf = async (world: World, role: string) => {
  const { path } = await world.as(role).done(makeCalendarLink, { params: {} })
  const read = () => world.nobody.call(readCalendar, { params: { token: path.split('/').at(-1) ?? '' } })
  return async () => (await read()).text
}

it('the sessions that a member trains are in her private calendar, by their public name and nobody’s name (R8)', async () => {
  const world = await aTerritory()
  const trainerId = world.members.stepOperator?.memberId ?? null
  const { id } = await aSession(world, { trainerId, heldOn: '2026-12-15' })
  await anEnrolment(world, id)
  await aSession(world, { heldOn: '2026-12-16' })
  await aSession(world, { trainerId, heldOn: '2026-12-17', isOpen: false })
  const text = await (await calendarOf(world, 'stepOperator'))()
  expect(text.match(/UID:.*/g)).toEqual([`UID:${id}`])
  expect(text).toContain('DTSTART:20261215T080000Z')
  expect(text).toContain('DTEND:20261215T153000Z')
  expect(text).toContain('SUMMARY:Écrire et lire au quotidien')
  expect(text).not.toMatch(/Haddad|Samira|illettrisme/)
})

it('a session without a trainer of the territory is in the calendar of who made it', async () => {
  const world = await aTerritory()
  const { id } = await aSession(world, { as: 'referent' })
  expect(await (await calendarOf(world, 'referent'))()).toContain(`UID:${id}`)
  expect(await (await calendarOf(world, 'projectManager'))()).not.toContain(`UID:${id}`)
})

it('a session moved or cancelled keeps its UID, with a higher SEQUENCE', async () => {
  const world = await aTerritory()
  const { id, activityId } = await aSession(world, { heldOn: '2026-12-15' })
  const read = await calendarOf(world, 'projectManager')
  const sequences = [sequenceOf(await read())]
  const { halfDays, place, places } = sessionValues(activityId)
  const current = async () => ({ version: (await sessionOf(world, id)).session.version })
  await world.as('projectManager').done(changeSession, {
    params: { sessionId: id },
    body: { ...(await current()), heldOn: '2026-12-16', halfDays, place, places },
  })
  const moved = await read()
  expect(moved).toContain('DTSTART:20261216T080000Z')
  sequences.push(sequenceOf(moved))
  await world.as('projectManager').done(cancelSession, {
    params: { sessionId: id },
    body: { ...(await current()), reason: 'Salle indisponible' },
  })
  const cancelled = await read()
  expect(cancelled).toContain('STATUS:CANCELLED')
  sequences.push(sequenceOf(cancelled))
  expect(sequences).toEqual(sequences.toSorted((a, b) => a - b))
  expect(new Set(sequences).size).toBe(3)
  expect(cancelled).toContain(`UID:${id}`)
})

const sequenceOf = (text: string): number => Number(text.match(/SEQUENCE:(\d+)/)?.[1])
