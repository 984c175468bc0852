import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#kernel/dates.ts'
import { covers, daysWorked, joinPeriods, type WorkPeriod } from './job-spell.ts'

const aPeriod = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 200 })).map(
  ([start, length]): WorkPeriod => ({
    startsOn: addDays('2024-01-01', start),
    endsOn: addDays('2024-01-01', start + length),
  }),
)

describe('the length of work', () => {
  it('counts six months from the 1st to the last day of the sixth month', () => {
    expect(covers({ startsOn: '2026-01-01', endsOn: '2026-06-30' }, 6)).toBe(true)
    expect(covers({ startsOn: '2026-01-01', endsOn: '2026-06-29' }, 6)).toBe(false)
  })

  it('never ends while no end is planned', () => {
    expect(covers({ startsOn: '2026-01-01', endsOn: null }, 600)).toBe(true)
  })

  it('joins missions that follow each other and keeps apart those that do not', () => {
    const missions = [
      { startsOn: '2026-01-01', endsOn: '2026-03-31' },
      { startsOn: '2026-04-01', endsOn: '2026-06-30' },
      { startsOn: '2026-07-03', endsOn: '2026-08-31' },
    ]
    expect(joinPeriods(missions, 0)).toHaveLength(2)
    expect(joinPeriods(missions, 2)).toEqual([{ startsOn: '2026-01-01', endsOn: '2026-08-31' }])
  })

  it('is the same whatever the order in which the periods are told', () => {
    fc.assert(
      fc.property(fc.array(aPeriod, { maxLength: 6 }), fc.integer({ min: 0, max: 10 }), (periods, gap) => {
        expect(joinPeriods([...periods].reverse(), gap)).toEqual(joinPeriods(periods, gap))
      }),
    )
  })

  it('never counts more days than the window holds, nor a day twice', () => {
    fc.assert(
      fc.property(fc.array(aPeriod, { maxLength: 6 }), (periods) => {
        const worked = daysWorked(periods, '2024-06-01', '2025-05-31')
        expect(worked).toBeLessThanOrEqual(daysBetween('2024-06-01', '2025-05-31') + 1)
        expect(daysWorked([...periods, ...periods], '2024-06-01', '2025-05-31')).toBe(worked)
      }),
    )
  })
})
