import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changesBetween, type DiagnosisLine, linesAfter, movesOf, type RatedTheme } from './diagnosis.ts'
import { isApart } from './diagnosis-themes.ts'
import { themes } from './themes.ts'

const licence = 'mobilite--preparer-un-permis'
const childcare = 'famille--garde-denfants'
const rated = (themeCode: string, rating: RatedTheme['rating'], liftedOn: string | null = null) => ({
  themeCode,
  rating,
  liftedOn,
  isShared: false,
})
const first = {
  heldOn: '2026-09-01',
  lines: [{ ...rated(licence, 'strong'), since: '2026-09-01' }] satisfies DiagnosisLine[],
}
const codeOf = (lines: readonly RatedTheme[], heldOn = '2026-11-01') => {
  const result = linesAfter(first, heldOn, lines)
  return result.ok ? 'kept' : result.fields?.[0]?.code
}

describe('the lines of a version', () => {
  it('a brake keeps the day of the version that found it, however it is rated since', () => {
    expect(linesAfter(first, '2026-11-01', [rated(licence, 'moderate'), rated(childcare, 'strong')])).toEqual(
      {
        ok: true,
        value: [
          { ...rated(licence, 'moderate'), since: '2026-09-01' },
          { ...rated(childcare, 'strong'), since: '2026-11-01' },
        ],
      },
    )
  })

  it('a brake never disappears in silence: it is rated again or lifted', () => {
    expect(codeOf([rated(childcare, 'strength')])).toBe('brake-left-out')
    expect(codeOf([rated(licence, 'no-impact')])).toBe('brake-left-out')
    expect(codeOf([rated(licence, 'lifted', '2026-10-12')])).toBe('kept')
  })

  it('a brake is lifted on a day between its finding and the version that says so', () => {
    expect(codeOf([rated(licence, 'lifted', '2026-08-31')])).toBe('lifted-out-of-time')
    expect(codeOf([rated(licence, 'lifted', '2026-11-02')])).toBe('lifted-out-of-time')
    expect(codeOf([rated(licence, 'lifted')])).toBe('lifted-without-day')
    expect(codeOf([rated(licence, 'strong', '2026-10-12')])).toBe('day-without-lifting')
    expect(codeOf([rated(licence, 'strong'), rated(childcare, 'lifted', '2026-10-12')])).toBe(
      'no-brake-to-lift',
    )
  })

  it('what is refused says of which theme', () => {
    const fieldOf = (lines: readonly RatedTheme[]) => {
      const result = linesAfter(first, '2026-11-01', lines)
      return result.ok ? undefined : result.fields?.[0]
    }
    expect(fieldOf([rated(childcare, 'strong'), rated(licence, 'lifted')])?.pointer).toBe('/lines/1/liftedOn')
    expect(fieldOf([rated(licence, 'no-impact')])?.pointer).toBe('/lines/0/rating')
    expect(fieldOf([rated(childcare, 'strong')])?.params).toEqual({ theme: licence })
  })

  it('a lifted brake is said once: the next version starts without it', () => {
    const lifted = {
      heldOn: '2026-11-01',
      lines: [{ ...rated(licence, 'lifted', '2026-10-12'), since: '2026-09-01' }],
    }
    expect(linesAfter(lifted, '2026-11-20', [rated(licence, 'moderate')])).toEqual({
      ok: true,
      value: [{ ...rated(licence, 'moderate'), since: '2026-11-20' }],
    })
  })

  it('what is no brake is never shared with an operator', () => {
    const shared = (themeCode: string, rating: RatedTheme['rating']) => ({
      ...rated(themeCode, rating),
      isShared: true,
    })
    const result = linesAfter(first, '2026-11-01', [shared(licence, 'strong'), shared(childcare, 'strength')])
    expect(result.ok && result.value.map(({ isShared }) => isShared)).toEqual([true, false])
  })

  it('a brake known before is not found again; a lifted one tells its day', () => {
    const next = [
      { ...rated(licence, 'lifted', '2026-10-12'), since: '2026-09-01' },
      { ...rated(childcare, 'strong'), since: '2026-11-01' },
    ]
    expect(movesOf(first, next)).toEqual({
      found: [childcare],
      lifted: [{ themeCode: licence, on: '2026-10-12' }],
    })
    expect(movesOf(first, first.lines)).toEqual({ found: [], lifted: [] })
  })

  it('versions follow one another, a theme is rated once, and only themes of the list', () => {
    expect(codeOf([rated(licence, 'strong')], '2026-08-31')).toBe('before-last-diagnosis')
    expect(codeOf([rated(licence, 'strong'), rated(licence, 'moderate')])).toBe('theme-twice')
    expect(codeOf([rated(licence, 'strong'), rated('mobilite', 'strong')])).toBe('unknown-theme')
  })

  it('R1: health and justice are no line of a diagnosis', () => {
    for (const { code } of themes.filter(({ code }) => isApart(code) && code.includes('--')))
      expect(codeOf([rated(licence, 'strong'), rated(code, 'strong')])).toBe('theme-apart')
    expect(themes.filter(({ code }) => isApart(code) && code.includes('--'))).toHaveLength(6)
  })
})

it('a comparison of two versions keeps what changed alone', () => {
  expect(
    changesBetween(
      [rated(licence, 'strong'), rated(childcare, 'moderate')],
      [rated(licence, 'lifted', '2026-10-12'), rated(childcare, 'moderate')],
    ),
  ).toEqual([{ themeCode: licence, from: 'strong', to: 'lifted' }])
  expect(changesBetween([rated(licence, 'lifted', '2026-10-12')], [])).toEqual([])
  expect(changesBetween([rated(licence, 'strength')], [])).toEqual([
    { themeCode: licence, from: 'strength', to: null },
  ])
})

const official = resolve(
  process.env.BASSIN_REFERENCE_DATA ?? '../shared/data',
  'inclusion/thesaurus-v1/thematiques_v1.csv',
)
if (!existsSync(official))
  console.warn(`list of data·inclusion absent (${official}): its comparison is skipped`)

it.skipIf(!existsSync(official))('the themes are all those of data·inclusion v1, and no other', () => {
  const codes = readFileSync(official, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split(',')[0]?.trim() || [])
  expect(themes.flatMap(({ code }) => (code.includes('--') ? [code] : [])).toSorted()).toEqual(
    codes.toSorted(),
  )
})
