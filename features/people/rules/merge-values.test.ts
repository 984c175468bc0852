import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differingValues, takenByDefault, valuesToGiveBack } from './merge-values.ts'

const names = ['phone', 'email', 'languages']
const someValues = fc.record({
  phone: fc.option(fc.constantFrom('+33639980001', '+33639980002')),
  email: fc.option(fc.constantFrom('a@example.org', 'b@example.org')),
  languages: fc.array(fc.constantFrom('Arabe', 'Anglais'), { maxLength: 2 }),
})

describe('the values of two files that become one', () => {
  it('nothing written and an empty list do not differ', () => {
    expect(
      differingValues(names, { phone: null, languages: [] }, { phone: undefined, languages: null }),
    ).toEqual([])
  })

  it('what is taken unless somebody chooses fills a hole and never replaces a value', () => {
    fc.assert(
      fc.property(someValues, someValues, (kept, other) => {
        for (const name of takenByDefault(names, kept, other)) {
          const key = name as keyof typeof kept
          expect(kept[key] ?? []).toHaveLength(0)
          expect(other[key]).not.toHaveLength(0)
        }
      }),
    )
  })

  it('parting right after gives every value back', () => {
    fc.assert(
      fc.property(someValues, someValues, fc.subarray(names), (kept, other, take) => {
        const pick = (from: object) =>
          Object.fromEntries(Object.entries(from).filter(([name]) => take.includes(name)))
        const merged = { ...kept, ...pick(other) }
        const { back, stayed } = valuesToGiveBack(merged, pick(kept), pick(other))
        expect(stayed).toEqual([])
        expect({ ...merged, ...back }).toEqual(kept)
      }),
    )
  })

  it('a value that somebody changed since stays', () => {
    const { back, stayed } = valuesToGiveBack(
      { phone: '+33639980003', email: 'b@example.org' },
      { phone: null, email: null },
      { phone: '+33639980002', email: 'b@example.org' },
    )
    expect([back, stayed]).toEqual([{ email: null }, ['phone']])
  })
})
