import { expect, it } from 'vitest'
import { publishBrakes, publishTotal } from './publish-brakes.ts'

const line = (opened: number, lifted: number) => ({ opened, lifted, medianDays: lifted > 0 ? 40 : null })

it('R19: a small count is kept back with the next one, so that the total does not tell it', () => {
  expect(publishBrakes([line(12, 0), line(3, 0), line(7, 6)]).map(({ opened }) => opened)).toEqual([
    12,
    null,
    null,
  ])
})

it('R19: the median of fewer than five brakes is kept back with their count', () => {
  expect(publishBrakes([line(12, 2), line(20, 9), line(20, 15)])).toEqual([
    { opened: 12, lifted: null, medianDays: null },
    { opened: 20, lifted: null, medianDays: null },
    { opened: 20, lifted: 15, medianDays: 40 },
  ])
  expect(publishTotal(line(12, 2))).toEqual({ opened: 12, lifted: null, medianDays: null })
})
