import { expect, it } from 'vitest'
import { belongsTo, defaultYear, monthEnds, yearsOf } from './periods.ts'

const agreement = { from: '2024-03-01', to: '2028-12-31' }
const year = { from: '2026-01-01', to: '2026-12-31' }

it('names the years of an agreement and opens on the nearest to today', () => {
  expect(yearsOf(agreement)).toEqual(['2024', '2025', '2026', '2027', '2028'])
  expect(['2023-05-01', '2026-11-23', '2031-01-01'].map((day) => defaultYear(agreement, day))).toEqual([
    '2024',
    '2026',
    '2028',
  ])
})

it('a yearly objective belongs to its year, a longer one to the whole', () => {
  expect([belongsTo(year, '2026'), belongsTo(year, '2025'), belongsTo(year, 'whole')]).toEqual([
    true,
    false,
    false,
  ])
  expect([belongsTo(agreement, '2026'), belongsTo(agreement, 'whole')]).toEqual([false, true])
})

it('a trajectory stops on the day of the count', () => {
  expect(monthEnds(year, '2026-03-10')).toEqual(['2026-01-31', '2026-02-28', '2026-03-10'])
  expect(monthEnds(year, '2027-02-01')).toHaveLength(12)
  expect(monthEnds(year, '2025-12-31')).toEqual([])
})

it('a trajectory of several years goes by quarter', () => {
  expect(monthEnds(agreement, '2024-10-15')).toEqual(['2024-03-31', '2024-06-30', '2024-09-30', '2024-10-15'])
})
