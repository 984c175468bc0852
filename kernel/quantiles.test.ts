import fc from 'fast-check'
import { expect, it } from 'vitest'
import { median, p90, quantile } from './quantiles.ts'

it('interpolates as spreadsheets and PostgreSQL do', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([1, 2, 3, 4])).toBe(2.5)
  expect(p90([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBeCloseTo(9.1)
  expect(p90([7])).toBe(7)
})

it('has no value without data', () => {
  expect(median([])).toBeUndefined()
})

it('stays between the extremes and grows with the share', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 })
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
      const value = quantile(list, share) ?? Number.NaN
      expect(value).toBeGreaterThanOrEqual(Math.min(...list) - 1e-9)
      expect(value).toBeLessThanOrEqual((quantile(list, 1) ?? Number.NaN) + 1e-9)
    }),
  )
})

it('leaves the list given as it was', () => {
  const list = [3, 1, 2]
  median(list)
  expect(list).toEqual([3, 1, 2])
})
