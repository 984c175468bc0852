import { expect, test } from 'vitest'
import { linear, linePath, roundTicks } from './chart-scale.ts'

test('an axis counts in round numbers and covers its values', () => {
  expect(roundTicks(21, 64.6)).toEqual([20, 30, 40, 50, 60, 70])
  expect(roundTicks(0, 1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
})

test('a scale goes from values to pixels, both ways', () => {
  expect(linear([0, 100], [200, 0])(25)).toBe(150)
})

test('a missing month breaks the line instead of bridging it', () => {
  expect(linePath([[0, 1], [1, 2], undefined, [3, 4]])).toBe('M0 1L1 2M3 4')
})
