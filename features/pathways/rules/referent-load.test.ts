import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPosition, personsPerEtp } from './referent-load.ts'

describe('the load of a référent', () => {
  it('is counted per full-time equivalent', () => {
    expect(personsPerEtp(37, 50)).toBe(74)
    expect(personsPerEtp(74, 100)).toBe(74)
    expect(personsPerEtp(3, 0)).toBeNull()
  })

  it('stands below 70, within 70 to 80, or above 80', () => {
    expect([69.9, 70, 80, 80.1].map((load) => loadPosition(load))).toEqual([
      'below',
      'within',
      'within',
      'above',
    ])
  })

  it('never falls when a person is added', () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.integer({ min: 1, max: 100 }),
        (persons, etp) => (personsPerEtp(persons + 1, etp) ?? 0) >= (personsPerEtp(persons, etp) ?? 0),
      ),
    )
  })
})
