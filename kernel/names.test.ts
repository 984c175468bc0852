import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey } from './names.ts'

describe('nameKey', () => {
  it('drops accents, case, ligatures, hyphens and apostrophes', () => {
    expect(nameKey('Éloïse L’Hœur-Noël')).toBe('eloise l hoeur noel')
    expect(nameKey("  D'ARTAGNAN   de  Lætitia ")).toBe('d artagnan de laetitia')
    expect(nameKey('Øłaf Weiß')).toBe('olaf weiss')
  })

  it('gives the same key to a name typed composed or decomposed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameKey(name.normalize('NFC'))).toBe(nameKey(name.normalize('NFD')))
      }),
    )
  })

  it('is stable, without double spaces nor outer spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const key = nameKey(name)
        expect(nameKey(key)).toBe(key)
        expect(key).not.toMatch(/^ | {2}| $/)
      }),
    )
  })

  it('keeps names written in another alphabet', () => {
    expect(nameKey('Олена')).toBe('олена')
  })
})
