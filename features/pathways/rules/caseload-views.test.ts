import { expect, it } from 'vitest'
import { longSince, monthEnd } from './caseload-views.ts'

it('an accompaniment is long 24 months after the entry, clamped to the month', () => {
  expect(['2026-11-23', '2026-02-28', '2028-02-29'].map((day) => longSince(day, 24))).toEqual([
    '2024-11-23',
    '2024-02-28',
    '2026-02-28',
  ])
})

it('a month ends on its last day, in a leap year too', () => {
  expect(['2026-11-23', '2028-02-01', '2026-12-31'].map(monthEnd)).toEqual([
    '2026-11-30',
    '2028-02-29',
    '2026-12-31',
  ])
})
