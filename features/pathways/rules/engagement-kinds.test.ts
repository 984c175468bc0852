import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import {
  engagementKindOn,
  engagementKinds,
  missingBeforeSigning,
  needsWeeklyReason,
  signedOn,
} from './engagement-kinds.ts'

describe('the contract of a pathway', () => {
  it('was a PPAE until 2024 and is a contrat d’engagement since 2025', () => {
    expect(engagementKindOn('2024-12-31')).toBe('ppae')
    expect(engagementKindOn('2025-01-01')).toBe('contrat-engagement')
  })

  it('has exactly one name on each day since 2005', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), (days) => {
        const date = addDays('2005-01-01', days)
        const valid = engagementKinds.filter(
          (kind) => kind.validFrom <= date && (kind.validTo === null || date <= kind.validTo),
        )
        expect(valid.map((kind) => kind.code)).toEqual([engagementKindOn(date)])
      }),
    )
  })

  it('says why when it plans less than 15 hours a week, since the law asks for them', () => {
    expect(needsWeeklyReason(899, '2026-11-23')).toBe(true)
    expect(needsWeeklyReason(null, '2026-11-23')).toBe(true)
    expect(needsWeeklyReason(900, '2026-11-23')).toBe(false)
    expect(needsWeeklyReason(300, '2024-06-01')).toBe(false)
  })

  it('is not ready to be signed without an objective, nor without weekly hours, nor under 15 without a reason', () => {
    const draft = { objectives: [], weeklyMinutes: null, weeklyReason: null, startsOn: '2026-11-23' }
    expect(missingBeforeSigning(draft)).toEqual(['objectives', 'weekly-hours'])
    expect(missingBeforeSigning({ ...draft, objectives: ['x'], weeklyMinutes: 899 })).toEqual([
      'weekly-reason',
    ])
    expect(missingBeforeSigning({ ...draft, objectives: ['x'], weeklyMinutes: 900 })).toEqual([])
    expect(missingBeforeSigning({ ...draft, objectives: ['x'], weeklyReason: 'Garde d’enfants' })).toEqual([])
  })

  it('is signed on the day of the last signature it needs', () => {
    const participant = { party: 'participant' as const, signedOn: '2026-11-20' }
    expect(signedOn([participant])).toBeUndefined()
    expect(signedOn([participant, { party: 'referent', signedOn: '2026-11-18' }])).toBe('2026-11-20')
    expect(signedOn([participant, { party: 'team', signedOn: '2026-11-21' }])).toBeUndefined()
  })
})
