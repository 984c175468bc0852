import { describe, expect, it } from 'vitest'
import { calendar } from './calendar.ts'
import type { DeadlineRule } from './deadline-rule.ts'
import { delaysOf, parseDelays } from './delays.ts'

describe('the delays of a rule', () => {
  it('read back as they ship', () => {
    for (const rule of Object.values<DeadlineRule>(calendar))
      expect(parseDelays(delaysOf(rule))).toEqual(delaysOf(rule))
  })

  it('compare months with days by the shortest month: shown on day 30, a line may be due a month after', () => {
    expect(parseDelays({ due: { months: 1 }, shows: { days: 28 } })).toBeDefined()
    expect(parseDelays({ due: { months: 1 }, shows: { days: 30 } })).toBeUndefined()
  })

  it.each([
    [{ due: { days: 5 } }],
    [{ due: { days: 5, months: 1 }, shows: { days: 0 } }],
    [{ due: { days: 5 }, shows: { days: 0 }, escalates: { days: -1 } }],
    [null],
  ])('refuse %j', (value) => {
    expect(parseDelays(value)).toBeUndefined()
  })
})
