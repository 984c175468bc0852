import { expect, it } from 'vitest'
import { monthEnd } from './caseload-views.ts'

it('a month ends on its last day, in a leap year too', () => {
  expect(['2026-11-23', '2028-02-01', '2026-12-31'].map(monthEnd)).toEqual([
    '2026-11-30',
    '2028-02-29',
    '2026-12-31',
  ])
})
