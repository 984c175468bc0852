import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typedText } from './typed-text.ts'

const anything = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
})

describe('a typed text', () => {
  it.for([
    ['NUL and control characters', 'Lé\0a\u0007\u001b[31m\u0085', 'Léa[31m'],
    ['marks of direction', 'facture\u202efdp.exe\u2066\u200f', 'facturefdp.exe'],
    ['spaces without width', '\ufeffJe\u200ban\u2060-Marie\u00ad', 'Jean-Marie'],
    ['half a character', 'a\ud83db', 'a\ufffdb'],
    ['two writings of one accent', 'Zoe\u0301', 'Zoé'],
    ['ends of lines', 'a\r\nb\rc\u2028d\ne\tf', 'a\nb\nc\nd\ne\tf'],
    ['an emoji of several parts', '👩‍💻 et 👨🏽‍🌾', '👩‍💻 et 👨🏽‍🌾'],
    ['a joiner between Latin letters', 'Du\u200dpont', 'Dupont'],
    ['a Persian name', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['names of here', "D’Été-L'Hœur  Ñandú", "D’Été-L'Hœur  Ñandú"],
  ] as const)('%s', ([, typed, kept]) => {
    expect(typedText(typed)).toBe(kept)
  })

  it('is the same when it is kept again, and never longer than what may be stored', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const kept = typedText(text)
        expect(typedText(kept)).toBe(kept)
        expect(kept.isWellFormed()).toBe(true)
        expect(kept).toBe(kept.normalize('NFC'))
        expect(kept).not.toMatch(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u)
      }),
      { numRuns: 1000 },
    )
  })

  it('of letters and signs that are seen is left as it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{Sm}\p{Sc} \n]{0,40}$/u), (text) => {
        expect(typedText(text)).toBe(text.normalize('NFC'))
      }),
    )
  })
})
