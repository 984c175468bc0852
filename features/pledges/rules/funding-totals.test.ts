import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addUp, addUpBy } from './funding-totals.ts'

const lines = fc.array(
  fc.record({
    name: fc.constantFrom('Région', 'Département', 'FSE+'),
    plannedCents: fc.nat(10_000_000),
    paidCents: fc.nat(10_000_000),
  }),
)

it('totals by source, year or operator add up to the same whole', () => {
  fc.assert(
    fc.property(lines, (known) => {
      const parts = addUpBy(known, ({ name }) => name)
      expect(addUp('', parts)).toEqual(addUp('', known))
      expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length)
    }),
  )
})
