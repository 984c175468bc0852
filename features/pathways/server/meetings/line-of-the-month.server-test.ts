import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { addDays } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { listCaseload } from '../../contract/caseload.ts'
import { recordMeeting } from '../../contract/meetings.ts'
import { aPathwayWithLines, keepLinesTrue } from '../../testing/pathway-builders.ts'

const held = (world: World, pathwayId: string, on: string) =>
  world.as('referent').done(recordMeeting, {
    params: { pathwayId },
    body: { id: newId(), kind: 'interview', at: `${on}T09:00:00Z`, presence: 'honoured' },
  })

const lineIn = (world: World, rows: 'deadlines.running_line' | 'deadlines.deadline', pathwayId: string) =>
  world.rows((tx) =>
    tx.query(
      `select id, basis_on, shows_from, due_on, escalates_on, owner_id from ${rows}
       where territory_id = $1 and subject_id = $2 and rule_code = 'monthly-meeting'`,
      [tx.territoryId, pathwayId],
    ),
  )
const days = fc.integer({ min: 0, max: 60 }).map((back) => addDays('2026-11-22', -back))

it('the line of the month is read at once where the hourly round will write it, whatever interviews come', async () => {
  const world = await aTerritory()
  await fc.assert(
    fc.asyncProperty(fc.array(days, { minLength: 1, maxLength: 4 }), fc.boolean(), async (dates, between) => {
      const { id } = await aPathwayWithLines(world)
      for (const on of dates) {
        await held(world, id, on)
        if (between) await keepLinesTrue(world)
      }
      const read = await lineIn(world, 'deadlines.running_line', id)
      expect(read).toHaveLength(1)
      await keepLinesTrue(world)
      expect(await lineIn(world, 'deadlines.deadline', id)).toEqual(read)
      expect(await lineIn(world, 'deadlines.running_line', id)).toEqual(read)
    }),
    { numRuns: 15 },
  )
})

it('the caseload shows at once when the next interview is due', async () => {
  const world = await aTerritory()
  const { id } = await aPathwayWithLines(world)
  await held(world, id, '2026-11-20')
  const { items } = await world.as('referent').done(listCaseload, { params: {}, query: { view: 'all' } })
  expect(items.find((row) => row.pathwayId === id)).toMatchObject({ meetingDueOn: '2026-12-21' })
})
