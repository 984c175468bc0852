import { expect, it } from 'vitest'
import { departementCode, readCount, readTenths } from './cells.ts'
import { readMonth } from './month-names.ts'

it('a star is a secret, never zero, and a text is no number', () => {
  expect(['*', '0', '341', '', '12,5', 'n.d.'].map(readCount)).toEqual([
    null,
    0,
    341,
    undefined,
    undefined,
    undefined,
  ])
})

it('a rate is read with its French comma', () => {
  expect(['10,7', '8', '6.0', '107,2', ''].map(readTenths)).toEqual([107, 80, 60, undefined, undefined])
})

it('a département is read with or without the zero that its file puts before it', () => {
  expect(['001', '02A', '2b', '971', '59', '01'].map(departementCode)).toEqual([
    ...['01', '2A', '2B', '971', '59', '01'],
  ])
})

it('a month in letters is read with or without its accents', () => {
  expect(['janvier_2020', 'Août 2024', 'decembre_2024', 'mars', 'brumaire_2020'].map(readMonth)).toEqual([
    ...['2020-01-01', '2024-08-01', '2024-12-01', undefined, undefined],
  ])
})
