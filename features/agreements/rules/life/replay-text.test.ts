import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import { agreementLifecycle, isBeingWritten } from './agreement-lifecycle.ts'
import { amendmentKinds, closedField, opens } from './amendment-kinds.ts'
import { type AgreementText, type SignedAmendment, textAt } from './replay-text.ts'

const article = (id: string, content: string) => ({ id, position: 1, number: id, title: id, content })
const signed: AgreementText = {
  ...{ startsOn: '2024-01-01', endsOn: '2026-12-31', purpose: '', noticeMonths: 6 },
  ...{ renewal: 'none', renewalMonths: null, renewalsMax: null, parties: [], annexes: [] },
  articles: [article('a', 'signé'), article('b', 'signé')],
}

const amendment = fc.record({
  number: fc.integer({ min: 1, max: 40 }),
  effectiveOn: fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2024-01-01', days)),
  changes: fc.oneof(
    fc.integer({ min: 0, max: 2_000 }).map((days) => ({ endsOn: addDays('2026-01-01', days) })),
    fc.constantFrom('a', 'b', 'c').chain((id) =>
      fc.string({ maxLength: 4 }).map((content) => ({
        articles: { put: [article(id, content)], removed: [] as string[] },
      })),
    ),
    fc.constantFrom('a', 'b').map((id) => ({ articles: { put: [], removed: [id] } })),
  ),
})
const several = fc.uniqueArray(amendment, { selector: ({ number }) => number, maxLength: 8 })

describe('the text in force on a day', () => {
  it('is the signed one before the first effect', () => {
    fc.assert(
      fc.property(several, (all) => {
        expect(textAt(signed, all, '2023-12-31')).toEqual(signed)
      }),
    )
  })

  it('depends on the days of effect and the numbers, never on the order in which amendments were signed', () => {
    fc.assert(
      fc.property(several, fc.integer({ min: 0, max: 1_500 }), (all, days) => {
        const day = addDays('2024-01-01', days)
        expect(textAt(signed, all.toReversed(), day)).toEqual(textAt(signed, all, day))
      }),
    )
  })

  it('ends as the last amendment of duration in effect says', () => {
    const to = (number: number, effectiveOn: string, endsOn: string): SignedAmendment => ({
      ...{ number, effectiveOn },
      changes: { endsOn },
    })
    const all = [to(2, '2025-01-01', '2027-12-31'), to(1, '2026-01-01', '2029-12-31')]
    expect(['2024-06-01', '2025-06-01', '2026-06-01'].map((day) => textAt(signed, all, day).endsOn)).toEqual([
      '2026-12-31',
      '2027-12-31',
      '2029-12-31',
    ])
  })

  it('holds each line once', () => {
    fc.assert(
      fc.property(several, (all) => {
        const ids = textAt(signed, all, '2030-01-01').articles.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('the kinds of amendments', () => {
  it('open their own fields and refuse every other', () => {
    const fields = [...new Set(Object.values(opens).flat())]
    for (const kind of amendmentKinds)
      for (const field of fields)
        expect(closedField(kind, { [field]: null })).toBe(opens[kind].includes(field) ? undefined : field)
  })

  it('never let a move leave a signed amendment or a stopped agreement', () => {
    for (const move of Object.values(agreementLifecycle.moves))
      for (const state of move.from) expect(isBeingWritten(state) || state === 'signed').toBe(true)
  })
})
