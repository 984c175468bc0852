import { expect, it } from 'vitest'
import { breaksOf, comparableRuns, isAcrossBreak } from './series-breaks.ts'

it('nothing before January 2025 compares with what follows, for registered jobseekers alone', () => {
  expect(isAcrossBreak('jobseekers', '2024-12-01', '2025-01-01')).toBe(true)
  expect(isAcrossBreak('jobseekers', '2025-06-01', '2024-06-01')).toBe(true)
  expect(isAcrossBreak('jobseekers', '2023-12-01', '2024-12-01')).toBe(false)
  expect(isAcrossBreak('jobseekers', '2025-01-01', '2026-01-01')).toBe(false)
  expect(isAcrossBreak('unemployment', '2024-12-01', '2025-01-01')).toBe(false)
})

it('a series is drawn in one run on each side of its break', () => {
  const months = ['2024-09-01', '2024-12-01', '2025-03-01', '2025-06-01']
  expect(comparableRuns('jobseekers', months, (month) => month)).toEqual([
    months.slice(0, 2),
    months.slice(2),
  ])
  expect(comparableRuns('jobseekers', [], String)).toEqual([])
})

it('each break says its source and whether somebody verified it', () => {
  expect(breaksOf('jobseekers').map((one) => [one.code, one.from, one.verifiedOn])).toEqual([
    ['full-employment-act', '2025-01-01', '2026-11-22'],
    ['label-suspended', '2025-01-01', '2026-11-22'],
  ])
  expect(breaksOf('recruitment')).toMatchObject([{ code: 'fap-2021', verifiedOn: null }])
})
