import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '#kernel/dates.ts'
import { checkPledge } from './check-pledge.ts'
import { duesOf, yearOf } from './dues.ts'
import { cameLate, type DueFacts, isOpen, stateOf, stateOfAll, sumOf } from './pledge-state.ts'
import { totalsOf } from './totals.ts'

const start = '2024-01-01'
const day = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(start, days))
const quantity = fc.integer({ min: 1, max: 100_000 })
const deliveries = fc.array(fc.record({ on: day, quantity }), { maxLength: 6 })
const facts: fc.Arbitrary<DueFacts> = fc.record({
  ...{ pledged: quantity, dueOn: day, isGivenUp: fc.boolean(), isSigned: fc.boolean(), deliveries },
})

describe('the state of a due date', () => {
  it('is that of its deliveries and dates, whatever the order in which they were noted', () => {
    fc.assert(
      fc.property(facts, day, (known, today) => {
        const turned = { ...known, deliveries: [...known.deliveries].reverse() }
        expect(stateOf(turned, today)).toBe(stateOf(known, today))
        expect(cameLate(turned)).toBe(cameLate(known))
      }),
    )
  })

  it('is delivered exactly when the whole quantity came', () => {
    fc.assert(
      fc.property(facts, day, (known, today) => {
        expect(stateOf(known, today) === 'delivered').toBe(sumOf(known.deliveries) >= known.pledged)
      }),
    )
  })

  it('is late exactly when it was signed, its day is past, it is still expected and the whole did not come', () => {
    fc.assert(
      fc.property(facts, day, (known, today) => {
        const isShort = sumOf(known.deliveries) < known.pledged
        const isPast = known.isSigned && today > known.dueOn
        expect(stateOf(known, today) === 'late').toBe(isShort && !known.isGivenUp && isPast)
      }),
    )
  })

  it('never gets worse by a delivery', () => {
    const ranks = { 'not-delivered': 0, late: 0, upcoming: 1, partly: 1, delivered: 2 }
    fc.assert(
      fc.property(facts, day, quantity, (known, today, more) => {
        const after = { ...known, deliveries: [...known.deliveries, { on: today, quantity: more }] }
        expect(ranks[stateOf(after, today)]).toBeGreaterThanOrEqual(ranks[stateOf(known, today)])
      }),
    )
  })

  it('on the day itself is not late, the day after is', () => {
    const known = { pledged: 300, dueOn: '2026-06-30', isGivenUp: false, isSigned: true, deliveries: [] }
    expect(stateOf(known, '2026-06-30')).toBe('upcoming')
    expect(stateOf(known, '2026-07-01')).toBe('late')
  })

  it('given up, says what came', () => {
    const known = { pledged: 300, dueOn: '2026-06-30', isGivenUp: true, isSigned: true, deliveries: [] }
    expect(stateOf(known, '2026-05-01')).toBe('not-delivered')
    expect(stateOf({ ...known, deliveries: [{ on: '2026-05-01', quantity: 1 }] }, '2026-05-02')).toBe(
      'partly',
    )
  })
})

describe('the state of a pledge', () => {
  const of = (state: Parameters<typeof stateOfAll>[0][number]['state'], isGivenUp = false) => ({
    ...{ state, isOpen: isOpen(state, isGivenUp) },
  })
  it('is that of the first due date still open', () => {
    expect(stateOfAll([of('delivered'), of('late'), of('upcoming')])).toBe('late')
    expect(stateOfAll([of('delivered'), of('not-delivered', true), of('upcoming')])).toBe('upcoming')
  })
  it('with none open, says whether all, a part or nothing came', () => {
    expect(stateOfAll([of('delivered'), of('delivered')])).toBe('delivered')
    expect(stateOfAll([of('not-delivered', true)])).toBe('not-delivered')
    expect(stateOfAll([of('delivered'), of('not-delivered', true)])).toBe('partly')
  })
})

describe('the due dates of a pledge', () => {
  const promised = fc.record({ fromOn: fc.constant(null), dueOn: day })
  it('come once a year, in order, and never after the term', () => {
    fc.assert(
      fc.property(promised, fc.integer({ min: 0, max: 119 }), (pledge, months) => {
        const endsOn = addMonths(pledge.dueOn, months)
        const dues = duesOf({ ...pledge, recurrence: 'yearly' }, endsOn)
        expect(dues).toHaveLength(Math.floor(months / 12) + 1)
        expect(dues.every((due) => due.dueOn <= endsOn)).toBe(true)
        expect(dues.map(yearOf)).toEqual(dues.map((_, at) => yearOf(pledge) + at))
      }),
    )
  })
  it('are one alone when it is promised once', () => {
    fc.assert(
      fc.property(promised, (pledge) => {
        expect(duesOf({ ...pledge, recurrence: 'once' }, '2099-12-31')).toHaveLength(1)
      }),
    )
  })
  it('keep those of which something was noted when the term is shortened', () => {
    const pledge = { recurrence: 'yearly', fromOn: null, dueOn: '2024-12-31' } as const
    expect(duesOf(pledge, '2024-12-31', 3).map((due) => due.dueOn)).toEqual([
      ...['2024-12-31', '2025-12-31', '2026-12-31'],
    ])
  })
  it('clamp the 29th of February', () => {
    const pledge = { recurrence: 'yearly', fromOn: null, dueOn: '2024-02-29' } as const
    expect(duesOf(pledge, '2025-12-31').map((due) => due.dueOn)).toEqual(['2024-02-29', '2025-02-28'])
  })
})

describe('sums', () => {
  const line = fc.record({
    ...{
      kind: fc.constantFrom('days', 'money', 'tools'),
      unit: fc.constantFrom(null, 'licences', 'Licences'),
    },
    ...{
      pledged: quantity,
      delivered: fc.integer({ min: 0, max: 100_000 }),
      year: fc.integer({ min: 2024, max: 2028 }),
    },
  }) as fc.Arbitrary<Parameters<typeof totalsOf>[0][number] & { year: number }>
  it('by year add up to the sum of the term, kind by kind, and never mix two units', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const years = [2024, 2025, 2026, 2027, 2028].flatMap((year) =>
          totalsOf(lines.filter((one) => one.year === year)),
        )
        const plain = (totals: ReturnType<typeof totalsOf>) =>
          totalsOf(totals)
            .map(({ kind, unit, pledged, delivered }) =>
              [kind, unit?.toLowerCase(), pledged, delivered].join(),
            )
            .sort()
        expect(plain(years)).toEqual(plain(totalsOf(lines)))
        expect(years.reduce((sum, one) => sum + one.pledged, 0)).toBe(
          lines.reduce((sum, one) => sum + one.pledged, 0),
        )
      }),
    )
  })
})

describe('a pledge', () => {
  const term = { startsOn: '2024-01-01', endsOn: '2028-12-31' }
  const written = { kind: 'tools', unit: 'licences', fromOn: null, dueOn: '2026-06-30' } as const
  const refusedAt = (more: object) => checkPledge({ ...written, ...more }, term)?.fields?.[0]
  it('is due within the term, after the day it starts', () => {
    expect(checkPledge(written, term)).toBeUndefined()
    expect(refusedAt({ dueOn: '2029-01-01' })).toMatchObject({ pointer: '/dueOn', code: 'outside-term' })
    expect(refusedAt({ fromOn: '2023-12-31' })).toMatchObject({ pointer: '/fromOn' })
    expect(refusedAt({ fromOn: '2026-07-01' })).toMatchObject({ code: 'ends-before-start' })
  })
  it('says what it counts, and counts money in euros alone', () => {
    expect(refusedAt({ unit: null })).toMatchObject({ pointer: '/unit', code: 'required' })
    for (const unit of ['k€', 'euros', 'US$', 'francs', 'CHF'])
      expect(refusedAt({ unit })).toMatchObject({ code: 'unit-is-money' })
    expect(checkPledge({ ...written, kind: 'money', unit: null }, term)).toBeUndefined()
  })
})
