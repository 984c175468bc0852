import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import { nameKey } from '#kernel/names.ts'
import { cellText } from './cell-text.ts'
import { readDate } from './read-date.ts'
import { readName } from './read-name.ts'
import { readValue } from './read-value.ts'
import { cellAddress, valueShape } from './value-shape.ts'

const day = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('1930-01-01', days))
const french = (date: string) => date.split('-').toReversed().join('/')

describe('a date', () => {
  it('reads the same in every writing that files have', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('', ' 00:00:00', ' 10:05:0.0', 'T00:00:00Z', ' 23:59:59.000'),
        (date, time) => {
          expect(readDate(`${date}${time}`)).toBe(date)
          expect(readDate(`${french(date)}${time}`)).toBe(date)
        },
      ),
    )
  })

  it('reads the serial of a spreadsheet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 73_050 }), (serial) => {
        expect(readDate(String(serial))).toBe(addDays('1899-12-30', serial))
        expect(readDate(`${serial}.0`)).toBe(addDays('1899-12-30', serial))
      }),
    )
    expect(readDate('31108')).toBe('1985-03-02')
  })

  it.for([
    '31/02/1985',
    '2026',
    '99999',
    '02/03/85',
    'hier',
    '1985-3-2',
    '31/12/9999',
    '01/01/0001',
    '29/02/2025',
  ])('does not read %s', (text) => {
    expect(readDate(text)).toBeUndefined()
  })

  it.for(['30/02/1990', '30/02/1990 00:00:00', '1990-02-30', '1990/02/30', '29.02.2025', '12/13/2004'])(
    'says that %s is no day',
    (text) => {
      expect(readValue('birthDate', text)).toEqual({ code: 'date-not-a-day' })
    },
  )

  it.for(['hier', '02/03/85', '31/12/9999', '1985-3-2', '99999'])('says that %s is not read', (text) => {
    expect(readValue('birthDate', text)).toEqual({ code: 'date-unreadable' })
  })
})

describe('a name', () => {
  it('stays the same name, however its letters are written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const name = readName(text)
        if (name !== undefined) expect(nameKey(name)).toBe(nameKey(text))
      }),
    )
  })

  it.for([
    ['MARIE-CLAIRE', 'Marie-Claire'],
    ["D'ÉTÉ", "D'Été"],
    ['  de La Tour ', 'de La Tour'],
  ])('%s is written %s', ([text, name]) => {
    expect(readName(text ?? '')).toBe(name)
  })
})

describe('a cell', () => {
  it.for([
    ['NULL', ''],
    [null, ''],
    ['\u00a0 x\u202fy ', 'x y'],
    [new Date('1985-03-02T00:00:00Z'), '1985-03-02'],
    [true, 'oui'],
    [612345678, '612345678'],
    ["'+33 3 20 00 00 01", '+33 3 20 00 00 01'],
  ] as const)('%s reads as text', ([cell, text]) => {
    expect(cellText(cell)).toBe(text)
  })

  it('gets back the first zero that a spreadsheet dropped', () => {
    expect([readValue('phone', '320000001'), readValue('postalCode', '1000')]).toEqual([
      { value: '+33320000001' },
      { value: '01000' },
    ])
  })

  it.for([
    ['receivesRsa', 'O', true],
    ['receivesRsa', 'non', false],
    ['sex', 'MME', 'F'],
    ['sex', 'Monsieur', 'M'],
    ['educationLevel', 'Niveau 3', '3'],
    ['educationLevel', 'CAP/BEP', '3'],
    ['targetRomeCode', 'k1304', 'K1304'],
  ] as const)('%s: %s', ([field, text, value]) => {
    expect(readValue(field, text)).toEqual({ value })
  })

  it('is named as a spreadsheet names it', () => {
    expect([
      cellAddress(0, 2),
      cellAddress(25, 3),
      cellAddress(26, 4),
      cellAddress(701, 5),
      cellAddress(702, 6),
    ]).toEqual(['A2', 'Z3', 'AA4', 'ZZ5', 'AAA6'])
  })

  it('shows what it looked like, never what it held', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const kept = valueShape(text).replace(/[0a…]/g, '')
        expect(kept).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })
})
