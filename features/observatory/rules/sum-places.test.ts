import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changeOver, sumPlaces } from './sum-places.ts'

const values = (entries: Readonly<Record<string, number | null>>) => new Map(Object.entries(entries))

it('a missing commune is not zero: it is left out of the sum and of the count', () => {
  const sum = sumPlaces(['a', 'b', 'c'], values({ a: 120, b: 0 }))
  expect(sum).toEqual({ value: 120, known: ['a', 'b'], contradictory: [], of: 3 })
})

it('a sum of nothing known is unknown', () => {
  expect(sumPlaces(['a', 'b'], values({})).value).toBeNull()
  expect(sumPlaces([], values({ a: 3 })).value).toBeNull()
})

it('a place with two values is told apart from one that is missing', () => {
  expect(sumPlaces(['a', 'b', 'c'], values({ a: 10, b: null }))).toMatchObject({
    ...{ value: 10, known: ['a'], contradictory: ['b'] },
  })
})

it('a change is taken over the places known at both dates alone', () => {
  const change = changeOver(['a', 'b'], values({ a: 100 }), values({ a: 110, b: 900 }))
  expect(change).toEqual({ percent: 10, places: ['a'] })
  expect(changeOver(['a'], values({ a: 0 }), values({ a: 10 })).percent).toBeNull()
  expect(changeOver(['a'], values({}), values({ a: 10 })).percent).toBeNull()
})

it('a place that appears or disappears never reads as a rise or a fall', () => {
  const count = fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined })
  fc.assert(
    fc.property(fc.array(count, { maxLength: 12 }), fc.array(count, { maxLength: 12 }), (one, other) => {
      const steady = (counts: readonly (number | undefined)[], kept: readonly (number | undefined)[]) =>
        new Map(
          counts.flatMap((value, index) => (value === undefined ? [] : [[`${index}`, kept[index] ?? value]])),
        )
      const places = Array.from({ length: 12 }, (_, index) => `${index}`)
      const { percent } = changeOver(places, steady(one, one), steady(other, one))
      expect(percent === null || percent === 0).toBe(true)
    }),
  )
})
