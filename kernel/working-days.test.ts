import { describe, expect, it } from 'vitest'
import { addWorkingDays, easterOf, publicHolidays } from './working-days.ts'

describe('a working day', () => {
  it('is neither Saturday nor Sunday', () => {
    expect(addWorkingDays('2026-11-27', 2, ['59'])).toBe('2026-12-01')
    expect(addWorkingDays('2026-11-28', 1, ['59'])).toBe('2026-11-30')
  })

  it('is no public holiday, movable ones included', () => {
    expect(easterOf(2026)).toBe('2026-04-05')
    expect(easterOf(2027)).toBe('2027-03-28')
    expect(addWorkingDays('2026-04-03', 1, ['59'])).toBe('2026-04-07')
    expect(addWorkingDays('2026-12-24', 1, [])).toBe('2026-12-28')
  })

  it('in Alsace and Moselle is neither Good Friday nor the day after Christmas', () => {
    expect(addWorkingDays('2026-04-02', 1, ['67'])).toBe('2026-04-07')
    expect(addWorkingDays('2025-12-24', 1, ['57'])).toBe('2025-12-29')
    expect(addWorkingDays('2025-12-24', 1, ['59'])).toBe('2025-12-26')
  })

  it('overseas is not the day on which the abolition of slavery is remembered', () => {
    const [before, after] = ['2026-05-26', '2026-05-28']
    expect(addWorkingDays(before, 1, ['971'])).toBe(after)
    expect(addWorkingDays(before, 1, ['972'])).toBe('2026-05-27')
    expect(addWorkingDays('2027-12-17', 1, ['974'])).toBe('2027-12-21')
  })

  it('of a territory on both sides of a limit is left out only where all of it rests', () => {
    expect(addWorkingDays('2025-12-24', 1, ['67', '88'])).toBe('2025-12-26')
    expect(addWorkingDays('2025-12-24', 1, ['67', '57'])).toBe('2025-12-29')
  })

  it('rests on a text with its article', () => {
    for (const { source } of publicHolidays) expect(source).toMatch(/article L\. \d{4}-\d+/)
  })
})
