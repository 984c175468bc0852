import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadMark, loadPosition, personsPerEtp } from './referent-load.ts'

describe('the load of a référent', () => {
  it('is counted per full-time equivalent', () => {
    expect(personsPerEtp(37, 50)).toBe(74)
    expect(personsPerEtp(74, 100)).toBe(74)
    expect(personsPerEtp(3, 0)).toBeNull()
  })

  it('stands below, within or above the mark, both ends included', () => {
    const { from, to } = loadMark
    expect([from - 0.1, from, to, to + 0.1].map((load) => loadPosition(load, loadMark))).toEqual([
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
