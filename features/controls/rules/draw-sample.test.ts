import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawSample } from './draw-sample.ts'

const printWith = (seed: string) => (id: string) => createHash('sha256').update(`${seed}${id}`).digest('hex')
const population = fc.uniqueArray(fc.uuid(), { maxLength: 60 })
const size = fc.integer({ min: 0, max: 80 })

it('draws as many files as asked, or all of them, none twice, all from the list', () => {
  fc.assert(
    fc.property(population, size, fc.string(), (ids, asked, seed) => {
      const drawn = drawSample(ids, asked, printWith(seed))
      expect(drawn).toHaveLength(Math.min(asked, ids.length))
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(drawn.every((id) => ids.includes(id))).toBe(true)
    }),
  )
})

it('finds the same files again from the seed, in whatever order the list comes', () => {
  fc.assert(
    fc.property(population, size, fc.string(), (ids, asked, seed) => {
      const again = drawSample(ids.toReversed(), asked, printWith(seed))
      expect(again).toEqual(drawSample(ids, asked, printWith(seed)))
    }),
  )
})

it('grows without changing: a larger sample holds the smaller one', () => {
  fc.assert(
    fc.property(population, size, fc.string(), (ids, asked, seed) => {
      const larger = drawSample(ids, asked + 5, printWith(seed))
      expect(larger.slice(0, Math.min(asked, ids.length))).toEqual(drawSample(ids, asked, printWith(seed)))
    }),
  )
})

it('gives each file the same chance: over 4,000 seeds, each of ten is drawn three times in ten', () => {
  const ids = Array.from({ length: 10 }, (_, index) => `file-${index}`)
  const counts = new Map<string, number>()
  for (let seed = 0; seed < 4000; seed += 1)
    for (const id of drawSample(ids, 3, printWith(`seed ${seed}`))) counts.set(id, (counts.get(id) ?? 0) + 1)
  // Five standard deviations of a binomial of 4,000 trials at 0.3.
  for (const id of ids) expect(Math.abs((counts.get(id) ?? 0) - 1200)).toBeLessThan(145)
})
