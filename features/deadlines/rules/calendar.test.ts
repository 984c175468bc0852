import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import { calendar, type DeadlineRuleCode, datesOf } from './calendar.ts'
import type { DeadlineRule } from './deadline-rule.ts'

const codes = Object.keys(calendar) as DeadlineRuleCode[]
const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2010-01-01', days))

describe('the calendar of deadlines', () => {
  it('one interview a month: shown from day 25, late after day 31, escalated on day 45', () => {
    expect(datesOf('monthly-meeting', '2026-10-09')).toEqual({
      showsFrom: '2026-11-03',
      dueOn: '2026-11-09',
      escalatesOn: '2026-11-23',
    })
  })

  it('a contract is signed within a legal month: the same day, clamped to the end of a short month', () => {
    expect(datesOf('contract-signature', '2026-10-24').dueOn).toBe('2026-11-24')
    expect(datesOf('contract-signature', '2026-01-31').dueOn).toBe('2026-02-28')
  })

  it('every line shows before it is due, on any day of any year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), anyDay, (code, basis) => {
        const { showsFrom, dueOn } = datesOf(code, basis)
        expect(showsFrom <= dueOn).toBe(true)
      }),
    )
  })

  it('every rule says its source, and whether somebody checked it', () => {
    for (const rule of Object.values<DeadlineRule>(calendar)) expect(rule.source.length).toBeGreaterThan(10)
  })
})
