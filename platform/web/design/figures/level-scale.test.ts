import { expect, test } from 'vitest'
import { levelPlaces } from './level-scale.ts'

test('the target stands a tenth before the end of the scale', () => {
  expect(levelPlaces({ done: 50, target: 100 }).posts[0]).toBeCloseTo(90.909)
})

test('a target already passed keeps the bar inside its frame', () => {
  const places = levelPlaces({ done: 301, target: 286 })
  expect(places.done).toBeCloseTo(90.909)
  expect(places.posts[0]).toBeLessThan(places.done)
})

test('what awaits a check comes after what is done', () => {
  const places = levelPlaces({ done: 742, awaiting: 96, target: 1103, scaleMax: 1103 })
  expect(places.done + places.awaiting).toBeCloseTo((100 * 838) / 1103)
})

test('a range has two posts, and nothing measured yet draws nothing', () => {
  expect(levelPlaces({ done: 72.9, range: { min: 70, max: 80 } }).posts).toHaveLength(2)
  expect(levelPlaces({ done: 0 }).done).toBe(0)
})
