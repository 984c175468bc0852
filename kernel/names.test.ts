import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey } from './names.ts'

describe('nameKey', () => {
  it('drops accents, case, ligatures, hyphens and apostrophes', () => {
    expect(nameKey('Éloïse L’Hœur-Noël')).toBe('eloise l hoeur noel')
    expect(nameKey("  D'ARTAGNAN   de  Lætitia ")).toBe('d artagnan de laetitia')
    expect(nameKey('Øłaf Weiß')).toBe('olaf weiss')
    expect(nameKey('Đặng Işık')).toBe('dang isik')
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

  it('is found by its beginning, wherever it stops and however it is written', () => {
    const grapheme = fc.string({ unit: 'grapheme', maxLength: 30 })
    const name = fc.oneof(
      grapheme,
      fc.constantFrom('Éloïse L’Hœur-Noël', "D'ARTAGNAN", 'Nguyễn Thị Ánh', 'Łukasz Weiß'),
    )
    fc.assert(
      fc.property(name, fc.nat(30), fc.boolean(), (whole, length, shouted) => {
        // A Greek final sigma is another letter once the name goes on.
        fc.pre(!/[Σσς]/u.test(whole))
        const typed = [...whole.normalize('NFC')].slice(0, length).join('')
        expect(nameKey(whole).startsWith(nameKey(shouted ? typed.toLowerCase() : typed))).toBe(true)
      }),
    )
  })

  it('holds letters, figures and single spaces, nothing that a pattern or a page would read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        expect(nameKey(name)).not.toMatch(/[^\p{L}\p{N} ]/u)
      }),
    )
  })

  it('keeps names written in another alphabet', () => {
    expect(nameKey('Олена')).toBe('олена')
  })
})
