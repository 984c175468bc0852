import { expect, it } from 'vitest'
import { daysOfSeries } from './session-values.ts'

it('a series of each week keeps its day of the week', () => {
  expect(daysOfSeries('2026-11-24', 3, 7)).toEqual(['2026-11-24', '2026-12-01', '2026-12-08'])
})

it('a series of weekdays leaves out Saturdays and Sundays', () => {
  expect(daysOfSeries('2026-11-27', 3, 1)).toEqual(['2026-11-27', '2026-11-30', '2026-12-01'])
})
