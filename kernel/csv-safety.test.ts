import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainCell, safeCell } from './csv-safety.ts'

it('puts an apostrophe before what a spreadsheet would run', () => {
  for (const text of ['=1+1', '+33612345678', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1']) {
    expect(safeCell(text)).toBe(`'${text}`)
  }
})

it('leaves numbers, even negative, and ordinary texts alone', () => {
  for (const cell of [-12.5, 0, null, undefined, '', 'Martin-Durand', '3 = 3', true])
    expect(safeCell(cell)).toBe(cell)
})

it('never lets a dangerous first sign through', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(String(safeCell(text))).not.toMatch(/^[=+\-@\t\r\n]/)
    }),
  )
})

it('gives back the text of a cell that it protected', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '\n', 'a', ' ') }), (text) => {
      expect(plainCell(safeCell(text))).toBe(text)
    }),
  )
  expect([plainCell("'t Hooft"), plainCell("'")]).toEqual(["'t Hooft", "'"])
})
