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
