import fc from 'fast-check'
import { expect, it } from 'vitest'
import { effortToMinimum, poissonInterval, projectCount } from './projection.ts'

it('the interval of a Poisson law is the one of its tables', () => {
  expect(poissonInterval(0)).toEqual({ low: 0, high: 0 })
  expect(poissonInterval(1)).toEqual({ low: 0, high: 3 })
  expect(poissonInterval(5)).toEqual({ low: 1, high: 10 })
  expect(poissonInterval(10)).toEqual({ low: 4, high: 17 })
})

it('a flow goes on at its pace until the end of its period', () => {
  expect(projectCount(180, 0.9)).toEqual({ value: 200, interval: { low: 192, high: 209 } })
  expect(projectCount(200, 1)).toEqual({ value: 200, interval: { low: 200, high: 200 } })
  expect(projectCount(0, 0)).toBeNull()
})

it('a projection holds what is already done and its own interval', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5000 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (count, elapsed) => {
        const projected = projectCount(count, elapsed)
        expect(projected?.interval.low).toBeGreaterThanOrEqual(count)
        expect(projected?.interval.low).toBeLessThanOrEqual(projected?.value ?? -1)
        expect(projected?.interval.high).toBeGreaterThanOrEqual(projected?.value ?? Infinity)
      },
    ),
  )
})

it('says how many positive exits are needed among those expected', () => {
  const rate = { numerator: 66, denominator: 149, value: null, facts: [] }
  expect(effortToMinimum(rate, 45, 0.9)).toEqual({ needed: 9, among: 17 })
  expect(effortToMinimum({ ...rate, numerator: 90 }, 45, 0.9)).toEqual({ needed: 0, among: 17 })
})

it('says how many entries are still needed', () => {
  const entries = { numerator: 203, denominator: null, value: 203, facts: [] }
  expect(effortToMinimum(entries, 240, 0.9)).toEqual({ needed: 37, among: null })
  expect(effortToMinimum(entries, 240, 1)).toBeNull()
})

it('reaching what is needed keeps the rate', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 100 }),
      fc.double({ min: 0.1, max: 0.99, noNaN: true }),
      (positive, others, minimum, elapsed) => {
        const measure = { numerator: positive, denominator: positive + others, value: null, facts: [] }
        const effort = effortToMinimum(measure, minimum, elapsed)
        const all = positive + others + (effort?.among ?? 0)
        expect(positive + (effort?.needed ?? 0)).toBeGreaterThanOrEqual((minimum / 100) * all - 1e-6)
      },
    ),
  )
})
