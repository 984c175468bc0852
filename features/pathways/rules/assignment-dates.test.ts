import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import { planAssignment } from './assignment-dates.ts'

const given = {
  memberId: 'new',
  startsOn: '2026-11-23',
  today: '2026-11-23',
  admittedOn: '2026-08-17',
  current: { memberId: 'old', startsOn: '2026-08-17' },
}

describe('V4: the référent of a pathway', () => {
  it('changes without a gap nor an overlap: the previous one ends the day before', () => {
    expect(planAssignment(given)).toEqual({ kind: 'close-previous', endsOn: '2026-11-22' })
  })

  it('is not named in the future, before the admission, nor before the previous one', () => {
    expect(planAssignment({ ...given, startsOn: '2026-11-24' })).toMatchObject({ code: 'in-the-future' })
    expect(planAssignment({ ...given, startsOn: '2026-08-16' })).toMatchObject({ code: 'before-admission' })
    const current = { memberId: 'old', startsOn: '2026-10-01' }
    expect(planAssignment({ ...given, current, startsOn: '2026-09-30' })).toMatchObject({
      code: 'before-previous',
    })
  })

  it('named the same day replaces the mistake', () => {
    expect(planAssignment({ ...given, startsOn: '2026-08-17' })).toEqual({ kind: 'revoke-previous' })
  })

  it('never overlaps, whatever the dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (old, start) => {
        const current = { memberId: 'old', startsOn: addDays('2025-10-01', old) }
        const startsOn = addDays('2025-10-01', start)
        const plan = planAssignment({ ...given, admittedOn: '2025-10-01', current, startsOn })
        if (plan.kind === 'close-previous') {
          expect(plan.endsOn < startsOn).toBe(true)
          expect(plan.endsOn >= current.startsOn).toBe(true)
        }
      }),
    )
  })
})
