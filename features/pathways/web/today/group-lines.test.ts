import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekday } from '#kernel/dates.ts'
import { fridayOf, groupLines } from './group-lines.ts'

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days))

describe('the groups of a day', () => {
  it('put what is past in late, what ends today or tomorrow in today, what ends by Friday apart from the rest', () => {
    const lines = ['2026-11-27', '2026-11-28', '2026-11-09', '2026-11-23', '2026-11-24', '2026-11-22'].map(
      (dueOn) => ({
        dueOn,
      }),
    )
    const groups = groupLines(lines, '2026-11-23')
    expect(groups.late.map((line) => line.dueOn)).toEqual(['2026-11-09', '2026-11-22'])
    expect(groups.today.map((line) => line.dueOn)).toEqual(['2026-11-23', '2026-11-24'])
    expect(groups.week.map((line) => line.dueOn)).toEqual(['2026-11-27'])
    expect(groups.after.map((line) => line.dueOn)).toEqual(['2026-11-28'])
  })

  it('lose no line and show none twice', () => {
    fc.assert(
      fc.property(fc.array(day), day, (days, today) => {
        const groups = groupLines(
          days.map((dueOn) => ({ dueOn })),
          today,
        )
        expect(Object.values(groups).flat()).toHaveLength(days.length)
      }),
    )
  })

  it('end on a Friday that is not past', () => {
    fc.assert(
      fc.property(day, (today) => {
        const friday = fridayOf(today)
        expect(weekday(friday)).toBe(5)
        expect(friday >= today && friday <= addDays(today, 6)).toBe(true)
      }),
    )
  })
})
