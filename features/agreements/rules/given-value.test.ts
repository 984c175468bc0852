import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GivenValue, givenValueOf, problemsOfValue } from './given-value.ts'

const at = {
  isRate: false,
  countsPersons: false,
  period: { from: '2026-01-01', to: '2026-12-31' },
  today: '2026-11-23',
}
const given = (more: Partial<GivenValue> = {}): GivenValue => ({
  on: '2026-10-31',
  value: 120,
  numerator: null,
  denominator: null,
  ...more,
})
const codes = (...args: Parameters<typeof problemsOfValue>) =>
  problemsOfValue(...args).map(({ pointer, code }) => `${pointer} ${code}`)

describe('a value that somebody gives', () => {
  it('is of a day of the period, not to come', () => {
    expect(codes(given(), at)).toEqual([])
    expect(codes(given({ on: '2026-12-01' }), at)).toEqual(['/on value-to-come'])
    expect(codes(given({ on: '2025-12-31' }), at)).toEqual(['/on outside-period'])
  })
  it('of a rate, is made of its two terms, the first inside the second', () => {
    const rate = { ...at, isRate: true }
    expect(codes(given({ value: null, numerator: 12, denominator: 20 }), rate)).toEqual([])
    expect(codes(given({ value: null, numerator: 21, denominator: 20 }), rate)).toEqual([
      '/numerator terms-crossed',
    ])
    expect(codes(given({ value: null, numerator: 0, denominator: 0 }), rate)).toEqual([
      '/denominator term-zero',
    ])
    expect(codes(given({ value: 70, numerator: 12, denominator: 20 }), rate)).toEqual([
      '/value terms-disagree',
    ])
  })
  it('of persons, is a whole number, and each of its parts; of hours or of euros, need not be', () => {
    const persons = { ...at, countsPersons: true }
    expect(codes(given({ value: 2250.5 }), persons)).toEqual(['/value not-whole'])
    expect(codes(given({ value: 2250 }), persons)).toEqual([])
    expect(codes(given({ value: 2250.5 }), at)).toEqual([])
    expect(
      codes(given({ value: 3 }), persons, [
        { label: 'femmes', value: 1.5 },
        { label: 'hommes', value: 1.5 },
      ]),
    ).toEqual(['/parts not-whole'])
    expect(
      codes(given({ value: null, numerator: 1.5, denominator: 3 }), { ...persons, isRate: true }),
    ).toEqual(['/numerator not-whole'])
  })
  it('is the sum of its parts', () => {
    const parts = (...values: number[]) => values.map((value) => ({ label: 'part', value }))
    expect(codes(given(), at, parts(70, 50))).toEqual([])
    expect(codes(given(), at, parts(70, 40))).toEqual(['/parts parts-disagree'])
    expect(codes(given(), at, parts(70))).toEqual([])
    expect(codes(given(), at, parts(130))).toEqual(['/parts parts-disagree'])
  })
  it('of any rate that holds, stays between 0 and 100', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (numerator, denominator) => {
        const rate = given({ value: null, numerator, denominator })
        const holds = codes(rate, { ...at, isRate: true }).length === 0
        expect(holds).toBe(numerator <= denominator)
        if (holds) expect(givenValueOf(rate)).toBeLessThanOrEqual(100)
      }),
    )
  })
})
