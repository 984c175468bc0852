import { describe, expect, it } from 'vitest'
import type { Objective } from '../contract.ts'
import { nextUpdateOn } from './next-update.ts'
import { breakSince, breaksOf } from './series-breaks.ts'

const objective = (given: Partial<Objective>): Objective => ({
  ...{ id: '0', agreementId: '0', position: 1, label: 'Inscrits', article: null, kind: 'manual' },
  ...{ indicatorCode: null, indicatorVersion: null, nature: 'level', direction: 'down' },
  period: { from: '2024-01-01', to: '2026-12-31' },
  baseline: { value: 1200, on: '2023-12-31' },
  ...{ target: { min: null, max: 1000 }, filters: {}, steps: [], weight: 1, owner: null, aim: null },
  ...{ periodicity: 'quarterly', availabilityDays: 30, version: 1 },
  measured: {
    ...{ nature: 'level', unit: 'inscrits', isRate: false, countsPersons: true, formula: 'A', source: 'B' },
    series: 'jobseekers',
  },
  ...given,
})
const since = (one: Objective, day: string) => breakSince(one, breaksOf(one, []), day)?.on ?? null

describe('a break', () => {
  it('of the jobseekers is that of the full-employment act, from its day on', () => {
    expect(since(objective({}), '2024-12-31')).toBeNull()
    expect(since(objective({}), '2025-01-01')).toBe('2025-01-01')
  })
  it('is passed once the baseline stands on its day or after', () => {
    expect(since(objective({ baseline: { value: 1300, on: '2025-01-01' } }), '2026-01-01')).toBeNull()
    expect(since(objective({ baseline: { value: 1300, on: '2024-12-31' } }), '2026-01-01')).toBe('2025-01-01')
  })
  it('of the QPV concerns what is counted in them, and nothing else', () => {
    const counted = { kind: 'computed' as const, measured: null }
    const inQpv = objective({ ...counted, indicatorCode: 'qpv-entries' })
    const filtered = objective({ ...counted, indicatorCode: 'entries', filters: { qpv: 'yes' } })
    const other = objective({ ...counted, indicatorCode: 'entries' })
    expect([inQpv, filtered, other].map((one) => since(one, '2026-01-01'))).toEqual([
      '2024-01-01',
      '2024-01-01',
      null,
    ])
  })
  it('declared by a territory for one objective leaves the others alone', () => {
    const declared = {
      on: '2025-06-01',
      why: 'x',
      english: 'x',
      source: 'x',
      indicatorCode: null,
      objectiveId: '0',
    }
    const [mine, other] = ['0', '1'].map((id) => objective({ id, measured: null }))
    if (!mine || !other) throw new Error('no objective')
    expect(breaksOf(mine, [declared]).map(({ on }) => on)).toEqual(['2025-06-01'])
    expect(breaksOf(other, [declared])).toEqual([])
  })
})

describe('the next figure', () => {
  const next = (given: Partial<Objective>, lastOn: string | null) => nextUpdateOn(objective(given), lastOn)
  it('is awaited after the first quarter that is not covered, and the days it takes to be known', () => {
    expect(next({}, null)).toBe('2024-04-30')
    expect(next({}, '2026-03-31')).toBe('2026-07-30')
    expect(next({ availabilityDays: null }, '2026-02-10')).toBe('2026-03-31')
  })
  it('is not awaited once the period is covered, nor without a periodicity', () => {
    expect(next({}, '2026-12-31')).toBeNull()
    expect(next({ periodicity: null }, null)).toBeNull()
  })
  it('of a year or a month ends with it', () => {
    expect(next({ periodicity: 'yearly' }, '2025-12-31')).toBe('2027-01-30')
    expect(next({ periodicity: 'monthly', availabilityDays: 0 }, '2026-01-31')).toBe('2026-02-28')
    expect(next({ periodicity: 'half-yearly', availabilityDays: 0 }, '2026-01-31')).toBe('2026-06-30')
  })
})
