import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { changeSetting } from '#features/territory/contract.ts'
import { addDays } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { datesOf } from '../rules/calendar.ts'
import { keepDeadlinesTrue } from './keep-deadlines-true.ts'
import { type DeadlineStart, startDeadline } from './start-deadline.ts'

const now = new Date('2026-11-23T08:00:00Z')
const setDelays = (world: World, value: unknown, validFrom: string, rule = 'step-answer') =>
  world
    .as('territoryAdmin')
    .done(changeSetting, { params: { code: `deadlines.${rule}` }, body: { value, validFrom } })
const aLine = (basisOn: string, subjectId: string = newId()): DeadlineStart => ({
  rule: 'step-answer',
  subjectKind: 'step',
  subjectId,
  basisOn,
})
const start = (world: World, line: DeadlineStart) => world.rows((tx) => startDeadline({ tx, now }, line))
const datesFor = async (world: World, { subjectId }: DeadlineStart) => {
  const [line] = await world.rows((tx) =>
    tx.query(
      `select shows_from as "showsFrom", due_on as "dueOn", escalates_on as "escalatesOn" from deadlines.deadline
       where territory_id = $1 and subject_id = $2`,
      [tx.territoryId, subjectId],
    ),
  )
  return line
}
const longer = { due: { days: 20 }, shows: { days: 12 }, escalates: { days: 40 } }

describe('a delay changed by the territory', () => {
  it('holds for the facts from its date on, not for those before', async () => {
    const world = await aTerritory()
    await setDelays(world, longer, '2026-12-01')
    const before = aLine('2026-11-30')
    const onTheDay = aLine('2026-12-01')
    await start(world, before)
    await start(world, onTheDay)
    expect(await datesFor(world, before)).toEqual(datesOf('step-answer', '2026-11-30'))
    expect(await datesFor(world, onTheDay)).toEqual({
      showsFrom: '2026-12-13',
      dueOn: '2026-12-21',
      escalatesOn: '2027-01-10',
    })
  })

  it('set for a past day leaves the running lines as they are, until their fact comes again', async () => {
    const world = await aTerritory()
    const line = aLine('2026-11-10')
    await start(world, line)
    await setDelays(world, longer, '2026-11-01')
    await start(world, line)
    expect(await datesFor(world, line)).toMatchObject({ dueOn: '2026-11-20' })
    await start(world, { ...line, basisOn: '2026-11-16' })
    expect(await datesFor(world, line)).toMatchObject({ dueOn: '2026-12-06' })
  })

  it('holds in the hourly sweep as well', async () => {
    const world = await aTerritory()
    const before = aLine('2026-11-30')
    const later = aLine('2026-12-02')
    await setDelays(world, longer, '2026-12-01')
    await world.rows((tx) => keepDeadlinesTrue({ tx, now }, 'step-answer', [before, later]))
    expect(await datesFor(world, before)).toMatchObject({ dueOn: '2026-12-10' })
    expect(await datesFor(world, later)).toMatchObject({ dueOn: '2026-12-22' })
  })

  it('no longer escalates when that delay was emptied', async () => {
    const world = await aTerritory()
    await setDelays(world, { due: { days: 31 }, shows: { days: 25 } }, '2026-11-01', 'monthly-meeting')
    const line = { ...aLine('2026-11-10'), rule: 'monthly-meeting' as const }
    await start(world, line)
    expect(await datesFor(world, line)).toMatchObject({ dueOn: '2026-12-11', escalatesOn: null })
  })

  it('counts months as the law does, on any day of a year: the database and the rules agree', async () => {
    const world = await aTerritory()
    const delays = { due: { days: 3 }, shows: { months: -2 }, escalates: { days: 9 } }
    await setDelays(world, delays, '2027-01-01', 'contract-review')
    const days = Array.from({ length: 366 }, (_, index) => addDays('2027-12-01', index))
    const lines = days.map((day) => aLine(day))
    await world.rows((tx) => keepDeadlinesTrue({ tx, now }, 'contract-review', lines))
    const stored = await world.rows((tx) =>
      tx.query(
        `select shows_from as "showsFrom", due_on as "dueOn", escalates_on as "escalatesOn" from deadlines.deadline
         where territory_id = $1 order by basis_on`,
        [tx.territoryId],
      ),
    )
    expect(stored).toEqual(days.map((day) => datesOf('contract-review', day, delays)))
  })
})
