import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Cell, isSmallCell, publishable } from './small-cells.ts'

const cell = (numerator: number, denominator: number | null = null): Cell => ({ numerator, denominator })

it('R19: a cell is small by a term or by what separates its terms', () => {
  expect([cell(4), cell(20, 23), cell(3, 40), cell(2, 4)].map(isSmallCell)).toEqual([true, true, true, true])
  expect([cell(0), cell(5), cell(0, 12), cell(20, 40)].map(isSmallCell)).toEqual([false, false, false, false])
})

it('the complement of a small cell is kept back with it', () => {
  expect(publishable([cell(30), cell(12), cell(3)])).toEqual([true, false, false])
})

it('two small cells protect each other once their sum is not small', () => {
  expect(publishable([cell(30), cell(4), cell(3)])).toEqual([true, false, false])
  expect(publishable([cell(30), cell(2), cell(2)])).toEqual([false, false, false])
})

it('nothing is kept back when nothing is small', () => {
  expect(publishable([cell(30, 60), cell(12, 24)])).toEqual([true, true])
})

it('R19: what is kept back is never found again by subtraction', () => {
  const anyCell = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([numerator, others]) => cell(numerator, numerator + others))
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 8 }), (cells) => {
      const shown = publishable(cells)
      const hidden = cells.filter((_, index) => !shown[index])
      expect(cells.every((one, index) => !shown[index] || !isSmallCell(one))).toBe(true)
      if (hidden.length === 0) return
      const all = cells.filter((one) => (one.denominator ?? 0) > 0).length
      const sum = hidden.reduce((total, one) => total + (one.denominator ?? 0), 0)
      if (hidden.length < all) expect(hidden.length > 1 && sum >= 5).toBe(true)
    }),
  )
})
