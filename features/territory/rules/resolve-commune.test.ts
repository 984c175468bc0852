import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { communeCode, type KnownCommune, resolveCommune } from './resolve-commune.ts'

const commune = (
  code: string,
  successorCode: string | null = null,
  validTo: string | null = null,
): KnownCommune => ({
  code,
  successorCode,
  validTo,
})
const known = new Map(
  [
    commune('01015'),
    commune('01001', '01015', '2015-12-31'),
    commune('01002', '01001'),
    commune('2A004'),
    commune('60001', '60002'),
    commune('60002', '60001'),
    commune('60003', '99999'),
  ].map((each) => [each.code, each]),
)

describe('a commune code', () => {
  it('stands for itself when current, even typed without its first zero', () => {
    expect(resolveCommune(known, '1015')).toEqual({ found: true, code: '01015', merged: false })
    expect(resolveCommune(known, ' 2a004 ')).toEqual({ found: true, code: '2A004', merged: false })
  })

  it('leads to the commune that took it over, through several mergers', () => {
    expect(resolveCommune(known, '01002')).toEqual({ found: true, code: '01015', merged: true })
  })

  it('stood for itself until the day of the merger', () => {
    expect(resolveCommune(known, '01001', '2015-12-31')).toMatchObject({ code: '01001', merged: false })
    expect(resolveCommune(known, '01001', '2016-01-01')).toMatchObject({ code: '01015', merged: true })
  })

  it('is unknown when nothing current lies at the end, loops included', () => {
    for (const code of ['99999', '60001', '60003', ''])
      expect(resolveCommune(known, code)).toEqual({ found: false })
  })

  it('never resolves to a code outside the list', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...known.keys())), (text) => {
        const resolution = resolveCommune(known, text)
        if (resolution.found) expect(known.has(resolution.code)).toBe(true)
      }),
    )
  })

  it('keeps its form when written again', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(communeCode(communeCode(text))).toBe(communeCode(text))
      }),
    )
  })
})
