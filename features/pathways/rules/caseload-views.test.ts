import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween } from '#kernel/dates.ts'
import { followUpDays, viewDates } from './caseload-views.ts'

it('somebody seen 31 days ago is not late yet, 32 days ago she is', () => {
  const { lateBefore } = viewDates('2026-11-23')
  expect('2026-10-23' < lateBefore).toBe(false)
  expect('2026-10-22' < lateBefore).toBe(true)
})

it('who is to see before the end of the month covers who is late, whatever the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
      const today = addDays('2020-01-01', days)
      const { dueBy } = viewDates(today)
      const due = addDays(dueBy, followUpDays)
      expect(due.slice(0, 7)).toBe(today.slice(0, 7))
      expect(daysBetween(today, due)).toBeGreaterThanOrEqual(0)
    }),
  )
})
