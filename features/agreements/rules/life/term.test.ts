import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'
import { noticeOn, phaseAt, type Term, termAt } from './term.ts'

const day = fc.integer({ min: 0, max: 6_000 }).map((days) => addDays('2018-01-01', days))
const term = fc
  .record({
    startsOn: day,
    days: fc.integer({ min: 0, max: 2_500 }),
    noticeMonths: fc.option(fc.integer({ min: 0, max: 12 })),
    renewal: fc.constantFrom('none' as const, 'express' as const, 'tacit' as const),
    renewalMonths: fc.integer({ min: 1, max: 24 }),
    renewalsMax: fc.option(fc.integer({ min: 1, max: 5 })),
  })
  .map(({ days, ...one }): Term => ({ ...one, endsOn: addDays(one.startsOn, days) }))

const written = (given: Partial<Term>): Term => ({
  ...{ startsOn: '2024-01-01', endsOn: '2024-12-31', noticeMonths: 6 },
  ...{ renewal: 'tacit', renewalMonths: 12, renewalsMax: 2 },
  ...given,
})

describe('the term of an agreement', () => {
  it('never ends before what is written, nor after its last tacit renewal', () => {
    fc.assert(
      fc.property(term, day, (one, today) => {
        const { endsOn, renewals } = termAt(one, today)
        expect(endsOn >= one.endsOn).toBe(true)
        if (one.renewal !== 'tacit') expect([endsOn, renewals]).toEqual([one.endsOn, 0])
        if (one.renewalsMax !== null) expect(renewals).toBeLessThanOrEqual(one.renewalsMax)
      }),
    )
  })

  it('grows with time, and only when the former end is past', () => {
    fc.assert(
      fc.property(term, day, fc.integer({ min: 0, max: 800 }), (one, today, days) => {
        const [before, after] = [termAt(one, today), termAt(one, addDays(today, days))]
        expect(after.endsOn >= before.endsOn).toBe(true)
        if (addDays(today, days) <= before.endsOn) expect(after.endsOn).toBe(before.endsOn)
      }),
    )
  })

  it('is read as ended only once no renewal is left', () => {
    fc.assert(
      fc.property(term, day, (one, today) => {
        const phase = phaseAt('signed', one, today)
        const { endsOn, isLast } = termAt(one, today)
        if (phase === 'ended') expect([today > endsOn, isLast]).toEqual([true, true])
        if (phase === 'notice') expect(today >= (noticeOn(endsOn, one.noticeMonths) ?? '')).toBe(true)
      }),
    )
  })

  it('keeps the end of a month when it is renewed', () => {
    const ends = (today: CalendarDate) => termAt(written({ endsOn: '2024-02-29' }), today).endsOn
    expect([ends('2024-02-29'), ends('2024-03-01'), ends('2025-03-01')]).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
    ])
  })

  it('opens its notice so many months before its end', () => {
    expect(noticeOn('2028-12-31', 6)).toBe(addMonths('2028-12-31', -6))
    expect(noticeOn('2028-12-31', 6)).toBe('2028-06-30')
    expect(noticeOn('2028-12-31', null)).toBeNull()
  })
})
