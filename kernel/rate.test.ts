import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rate, ratio, wilsonInterval } from './rate.ts'

it('has no value over an empty denominator', () => {
  expect(ratio(rate(0, 0))).toBeUndefined()
  expect(wilsonInterval(rate(0, 0))).toBeUndefined()
  expect(ratio(rate(3, 4))).toBe(0.75)
})

it('gives the textbook interval of 10 out of 20', () => {
  const interval = wilsonInterval(rate(10, 20))
  expect(interval?.low).toBeCloseTo(0.2993, 4)
  expect(interval?.high).toBeCloseTo(0.7007, 4)
})

it('holds the rate between its bounds, within 0 and 1', () => {
  const terms = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
  fc.assert(
    fc.property(terms, ([numerator, denominator]) => {
      const interval = wilsonInterval(rate(numerator, denominator))
      const share = numerator / denominator
      expect(interval?.low).toBeGreaterThanOrEqual(0)
      expect(interval?.high).toBeLessThanOrEqual(1)
      expect(interval?.low).toBeLessThanOrEqual(share + 1e-12)
      expect(interval?.high).toBeGreaterThanOrEqual(share - 1e-12)
    }),
  )
})
