import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from './id.ts'
import { containsNir } from './nir.ts'

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))

describe('containsNir', () => {
  it('finds a number inside a sentence, in groups or not', () => {
    expect(containsNir('255081416802538')).toBe(true)
    expect(containsNir('né le 14, n° 2 55 08 14 168 025 38, à rappeler')).toBe(true)
    expect(containsNir('2 55 08 14 168 025 38')).toBe(true)
    expect(containsNir('NIR:2550814168025-38.')).toBe(true)
  })

  it('reads Corsica with its letter', () => {
    const key = (digitsWithCode: number) => String(97 - (digitsWithCode % 97)).padStart(2, '0')
    expect(containsNir(`185052A006084${key(1_850_519_006_084)}`)).toBe(true)
    expect(containsNir(`1 85 05 2b 006 084 ${key(1_850_518_006_084)}`)).toBe(true)
  })

  it('finds every number with its right key and no other', () => {
    const body = fc.tuple(
      fc.constantFrom('1', '2', '7', '8'),
      digits(2),
      fc.constantFrom('01', '12', '31'),
      digits(8),
    )
    fc.assert(
      fc.property(body, fc.integer({ min: 1, max: 97 }), (parts, given) => {
        const number = parts.join('')
        const right = 97 - (Number(number) % 97)
        expect(containsNir(`vu: ${number}${String(right).padStart(2, '0')}`)).toBe(true)
        if (given !== right) expect(containsNir(`vu: ${number}${String(given).padStart(2, '0')}`)).toBe(false)
      }),
    )
  })

  it('finds a number with its key whatever stands between the groups of its card', () => {
    const gap = fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f', '\t', '\n')
    fc.assert(
      fc.property(digits(10), fc.array(gap, { minLength: 6, maxLength: 6 }), (others, gaps) => {
        const number = `2${others.slice(0, 2)}07${others.slice(2)}`
        const written = `${number}${String(97 - (Number(number) % 97)).padStart(2, '0')}`
        const [first, second, third, fourth, fifth, sixth] = gaps
        const groups = /^(.)(..)(..)(..)(...)(...)(..)$/
        const card = written.replace(
          groups,
          `$1${first}$2${second}$3${third}$4${fourth}$5${fifth}$6${sixth}$7`,
        )
        expect(containsNir(`n° ${card}, dit-elle`)).toBe(true)
      }),
    )
  })

  it.for([
    ['in other groups than those of the card', '25508 14168 02538'],
    ['four by four', 'n° 2550 8141 6802 538'],
    ['in a name of file', 'attestation_255081416802538.pdf'],
    ['after an opening sign', 'sécu (2.55.08.14.168.025.38)'],
    ['with a space that does not break', '2\u00a055\u00a008\u00a014\u00a0168\u00a0025\u00a038'],
    ['without its key', 'NIR 2550814168025'],
    ['without its key, in groups', '2 55 08 14 168 025'],
    ['without its key, born in Corsica', '1 85 05 2A 006 084'],
    ['in the groups of the card with a mistyped key', 'NIR 2 91 02 59 178 012 34'],
  ] as const)('is found %s', ([, text]) => {
    expect(containsNir(text)).toBe(true)
  })

  it.for([
    ['two phone numbers', '06 12 34 56 78 / 03 20 11 22 33'],
    ['a birth date and a postal code', '1991-11-05 59100'],
    ['an instant in milliseconds', '1764327600000'],
    ['an IBAN', 'FR76 3000 6000 0112 3456 7890 189'],
    ['an IBAN in one piece', 'FR7630006000011234567890189'],
    ['a card number', '4970 1012 3456 7890'],
    ['an EAN', '3017620422003'],
    ['a phone with its country', '0033612345678'],
    ['fourteen digits of which thirteen would fit', '25508141680253'],
    ['digits inside a longer reference', 'A255081416802538'],
    ['a thirteenth month', '2551314168025'],
    ['a département that is none', '2550800168025'],
  ] as const)('is not seen in %s', ([, text]) => {
    expect(containsNir(text)).toBe(false)
  })

  it('is not seen in the SIRET, phones, IBAN and dates of a sentence, one after the other', () => {
    const siret = digits(9).map((nine) => `${nine} 00012`)
    const phone = digits(8).map((eight) => `06 ${eight.replace(/(\d{2})(?=\d)/g, '$1 ')}`)
    const iban = digits(23).map((number) => `FR76 ${number.replace(/(\d{4})(?=\d)/g, '$1 ')}`)
    const day = fc.date({ noInvalidDate: true, min: new Date('1930-01-01'), max: new Date('2030-01-01') })
    const dates = day.map((date) => date.toISOString().slice(0, 16).replace('T', ' '))
    fc.assert(
      fc.property(fc.array(fc.oneof(siret, phone, iban, dates), { maxLength: 4 }), (parts) => {
        expect(containsNir(parts.join(', '))).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves phone numbers, SIRET, France Travail and Bassin identifiers alone', () => {
    for (const text of [
      '06 12 34 56 78',
      '+33 1 85 05 78 00',
      '732 829 320 00074',
      '73282932000074',
      '12345678901',
      '1234567A',
      '2026-11-23 14:30',
    ]) {
      expect(containsNir(text)).toBe(false)
    }
    fc.assert(
      fc.property(fc.oneof(digits(8), digits(10), digits(11), digits(14)), (text) => {
        expect(containsNir(`réf. ${text} suite`)).toBe(false)
      }),
    )
    expect(containsNir(newId())).toBe(false)
  })
})
