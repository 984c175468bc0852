import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { newId } from '#kernel/id.ts'
import { readCaseloadSummary } from '../contract/caseload-summary.ts'
import { changeMeeting, recordMeeting } from '../contract/meetings.ts'
import { aMeeting } from '../testing/meeting-builders.ts'
import { aPathway } from '../testing/pathway-builders.ts'
import { sweepTerritory } from './sweep-deadlines.ts'

/** Seen on 26 October: to be seen again by 26 November; today is 23 November, day 28. */
const seenOn26October = async () => {
  const world = await aTerritory()
  const pathway = await aPathway(world)
  await aMeeting(world, { pathway, at: '2026-10-26T09:00:00Z' })
  await world.rows((tx) => sweepTerritory(tx, new Date('2026-11-23T08:00:00Z')))
  return { world, pathway }
}

const monthly = async (world: World, until?: string) =>
  (await world.as('referent').done(listDeadlines, { params: {}, query: until ? { until } : {} })).mine.filter(
    (line) => line.ruleCode === 'monthly-meeting',
  )

const plan = async (world: World, pathwayId: string, at: string, kind: 'interview' | 'phone-call') => {
  const id = newId()
  const body = { id, kind, at, presence: 'planned' as const }
  await world.as('referent').done(recordMeeting, { params: { pathwayId }, body })
  return id
}

it('an interview planned before the limit asks for nothing, and the persons seen are counted as before', async () => {
  const { world, pathway } = await seenOn26October()
  const seen = async () =>
    (await world.as('referent').done(readCaseloadSummary, { params: {}, query: {} })).seen
  const before = await seen()
  expect(await monthly(world)).toHaveLength(1)
  await plan(world, pathway.id, '2026-11-25T09:00:00Z', 'interview')
  expect(await monthly(world)).toEqual([])
  expect(await seen()).toBe(before)
})

it('a call that is planned does not stand for the interview', async () => {
  const { world, pathway } = await seenOn26October()
  await plan(world, pathway.id, '2026-11-25T09:00:00Z', 'phone-call')
  expect(await monthly(world)).toHaveLength(1)
})

it('an interview planned after the limit is said beside the line, which stays', async () => {
  const { world, pathway } = await seenOn26October()
  await plan(world, pathway.id, '2026-12-02T09:00:00Z', 'interview')
  expect(await monthly(world)).toMatchObject([{ dueOn: '2026-11-26', plannedOn: '2026-12-02' }])
})

it('the next one fixed while an interview is noted spares the line of the next month', async () => {
  const { world, pathway } = await seenOn26October()
  const next = { id: newId(), kind: 'interview' as const, at: '2026-12-21T09:00:00Z' }
  const noted = { id: newId(), kind: 'interview' as const, at: '2026-11-23T07:50:00Z' }
  const body = { ...noted, presence: 'honoured' as const, next }
  await world.as('referent').done(recordMeeting, { params: { pathwayId: pathway.id }, body })
  expect(await monthly(world, '2026-12-24')).toEqual([])
  await world.as('referent').done(changeMeeting, {
    params: { meetingId: next.id },
    body: { version: 1, kind: 'interview', at: '2026-12-28T09:00:00Z', presence: 'planned' },
  })
  expect(await monthly(world, '2026-12-24')).toMatchObject([{ dueOn: '2026-12-24', plannedOn: '2026-12-28' }])
})

it('cancelled, or missed, the line is back', async () => {
  const { world, pathway } = await seenOn26October()
  const at = '2026-11-25T09:00:00Z'
  const meetingId = await plan(world, pathway.id, at, 'interview')
  const cancelled = { version: 1, kind: 'interview' as const, at, presence: 'cancelled-by-person' as const }
  await world.as('referent').done(changeMeeting, { params: { meetingId }, body: cancelled })
  expect(await monthly(world)).toMatchObject([{ plannedOn: null }])
  await plan(world, pathway.id, at, 'interview')
  expect(await monthly(world)).toEqual([])
  world.at('2026-11-26T08:00:00Z')
  expect(await monthly(world)).toHaveLength(1)
})

it('what the hourly sweep finds in the agenda is what the acts wrote', async () => {
  const { world, pathway } = await seenOn26October()
  await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-25T09:00:00Z' })
  expect(await monthly(world)).toHaveLength(1)
  await world.rows((tx) => sweepTerritory(tx, new Date('2026-11-23T09:00:00Z')))
  expect(await monthly(world)).toEqual([])
})
