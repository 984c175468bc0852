import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '#kernel/dates.ts'
import { checkBirthDate } from './birth-date.ts'

const today = '2026-11-23'

describe('V1: a birth date', () => {
  it.for([
    ['2010-11-23', 'accepted'],
    ['2010-11-24', 'too-young'],
    ['1926-11-23', 'warned'],
    ['1925-11-23', 'too-old'],
    ['1958-11-24', 'accepted'],
    ['1958-11-23', 'warned'],
    ['2026-11-24', 'in-the-future'],
  ] as const)('of %s is %s on 23 November 2026', ([birthDate, verdict]) => {
    expect(checkBirthDate(birthDate, today)).toBe(verdict)
  })

  it('is accepted or warned for every age from 16 to 100, and for no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 0, max: 300 }), (years, days) => {
        const verdict = checkBirthDate(addDays(addMonths(today, -12 * years), -days), today)
        expect(verdict === 'accepted' || verdict === 'warned').toBe(years >= 16 && years <= 100)
      }),
    )
  })
})
