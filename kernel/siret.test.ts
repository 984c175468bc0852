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
