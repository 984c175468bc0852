import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatSiret, parseSiren, parseSiret, siren } from './siret.ts'

const readSiret = (text: string) => {
  const result = parseSiret(text)
  return result.ok ? result.value : result.code
}

describe('parseSiret', () => {
  it('accepts a number with or without spaces', () => {
    expect(readSiret('73282932000074')).toBe('73282932000074')
    expect(readSiret(' 732 829 320 00074 ')).toBe('73282932000074')
    expect(readSiret('732 829 320 00074')).toBe('73282932000074')
  })

  it('accepts the establishments of La Poste, whose digits add up to a multiple of 5', () => {
    expect(readSiret('35600000000048')).toBe('35600000000048')
    expect(readSiret('35600000049837')).toBe('35600000049837')
    expect(readSiret('35600000049838')).toBe('checksum')
  })

  it('refuses zeros and a number whose SIREN is false', () => {
    expect(readSiret('00000000000000')).toBe('checksum')
    expect(readSiret('12345678900023')).toBe('checksum')
  })

  it('says apart a number of the wrong length', () => {
    for (const text of ['', '732829320', '7328293200007', '732829320000745', '7328293200007A']) {
      expect(readSiret(text)).toBe('length')
    }
  })

  it('sees any single mistyped digit', () => {
    const position = fc.integer({ min: 0, max: 13 })
    fc.assert(
      fc.property(position, fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const good = '73282932000074'
        const digit = (Number(good[at]) + shift) % 10
        expect(readSiret(good.slice(0, at) + digit + good.slice(at + 1))).toBe('checksum')
      }),
    )
  })
})

describe('a SIRET whose last digit is computed', () => {
  const sumOf = (number: string) =>
    [...number].toReversed().reduce((sum, sign, index) => {
      const double = Number(sign) * (index % 2 === 0 ? 1 : 2)
      return sum + (double > 9 ? double - 9 : double)
    }, 0)
  /** The number with the one last digit that makes its Luhn sum a multiple of ten. */
  const withKey = (number: string) => number + String((10 - (sumOf(`${number}0`) % 10)) % 10)
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`))

  it('is read for every company and every establishment, with any other last digit it is not', () => {
    fc.assert(
      fc.property(digits(8), digits(4), fc.integer({ min: 1, max: 9 }), (company, establishment, shift) => {
        const siret = withKey(withKey(company) + establishment)
        fc.pre(!siret.startsWith('356000000'))
        expect(readSiret(siret)).toBe(siret)
        expect(readSiret(formatSiret(siret))).toBe(siret)
        const last = (Number(siret.at(-1)) + shift) % 10
        expect(readSiret(siret.slice(0, -1) + last)).toBe('checksum')
      }),
    )
  })

  it('of La Poste is read when its digits add up to a multiple of 5; its head office has the usual key', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (establishment) => {
        const siret = `356000000${String(establishment).padStart(5, '0')}`
        const sum = [...siret].reduce((total, digit) => total + Number(digit), 0)
        expect(readSiret(siret)).toBe(sum % 5 === 0 || establishment === 48 ? siret : 'checksum')
      }),
    )
  })
})

describe('parseSiren', () => {
  it('accepts an EPCI and refuses nine zeros', () => {
    expect(parseSiren('200 044 618')).toEqual({ ok: true, value: '200044618' })
    expect(parseSiren('000000000').ok).toBe(false)
  })
})

it('shows a SIRET in its usual groups', () => {
  expect(formatSiret('73282932000074')).toBe('732 829 320 00074')
  expect(siren('73282932000074')).toBe('732829320')
})
