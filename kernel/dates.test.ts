import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  ageAt,
  daysBetween,
  endOfYear,
  firstOfMonth,
  isValidDate,
  isWithinReach,
  mondayOf,
  parseDate,
  weekday,
} from './dates.ts'

const anyDate = fc.integer({ min: -25_000, max: 40_000 }).map((days) => addDays('1970-01-01', days))

describe('parseDate', () => {
  it('reads the ISO form and the French forms', () => {
    for (const text of ['2026-11-23', '23/11/2026', '23-11-2026', ' 23.11.2026 ']) {
      expect(parseDate(text)).toBe('2026-11-23')
    }
    expect(parseDate('3/1/2026')).toBe('2026-01-03')
  })

  it('refuses a day that does not exist and a year of two digits', () => {
    for (const text of [
      '30/02/2026',
      '29/02/2025',
      '2026-13-01',
      '31/04/2026',
      '23.11.26',
      '',
      'demain',
      '0000-01-01',
    ]) {
      expect(parseDate(text)).toBeUndefined()
    }
    expect(parseDate('29/02/2024')).toBe('2024-02-29')
  })
})

describe('a day, a month and a year', () => {
  const typed = fc.tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 15 }),
    fc.integer({ min: 1800, max: 2200 }),
  )
  it('are a date when the calendar has that day, in every form, and no other', () => {
    fc.assert(
      fc.property(typed, ([day, month, year]) => {
        const instant = new Date(Date.UTC(year, month - 1, day))
        const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day
        const two = (value: number) => String(value).padStart(2, '0')
        const iso = `${year}-${two(month)}-${two(day)}`
        for (const text of [iso, `${day}/${month}/${year}`, `${two(day)}.${two(month)}.${year}`])
          expect(parseDate(text)).toBe(exists ? iso : undefined)
        expect(parseDate(`${two(day)}/${two(month)}/${two(year % 100)}`)).toBeUndefined()
      }),
    )
  })

  it('are within reach from the oldest person to the longest plan', () => {
    expect(['1849-12-31', '1850-01-01', '2199-12-31', '2200-01-01', '9999-12-31'].map(isWithinReach)).toEqual(
      [false, true, true, false, false],
    )
  })
})

describe('arithmetic', () => {
  it('adds one legal month: the same day, or the last of a shorter month', () => {
    expect(addMonths('2026-01-15', 1)).toBe('2026-02-15')
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30')
  })

  it('gives back the days that were added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
        expect(isValidDate(addDays(date, days))).toBe(true)
      }),
    )
  })

  it('never moves by more than the length of the months added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 60 }), (date, months) => {
        const moved = addMonths(date, months)
        expect(isValidDate(moved)).toBe(true)
        expect(daysBetween(date, moved)).toBeLessThanOrEqual(months * 31)
        expect(daysBetween(date, moved)).toBeGreaterThanOrEqual(months * 28)
      }),
    )
  })

  it('knows the borders of months, weeks and years', () => {
    expect(firstOfMonth('2026-11-23')).toBe('2026-11-01')
    expect(endOfYear('2026-11-23')).toBe('2026-12-31')
    expect(weekday('2026-11-23')).toBe(1)
    expect(weekday('1969-12-28')).toBe(7)
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekday(mondayOf(date))).toBe(1)
      }),
    )
  })

  it('refuses to compute on something else than a date', () => {
    expect(() => addDays('23/11/2026', 1)).toThrow()
  })
})

describe('ageAt', () => {
  it('counts full years on the day itself', () => {
    expect(ageAt('2000-11-23', '2026-11-22')).toBe(25)
    expect(ageAt('2000-11-23', '2026-11-23')).toBe(26)
    expect(ageAt('2004-02-29', '2026-02-28')).toBe(21)
    expect(ageAt('2004-02-29', '2026-03-01')).toBe(22)
  })
})
