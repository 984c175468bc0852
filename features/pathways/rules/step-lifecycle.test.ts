import { describe, expect, it } from 'vitest'
import { apply, movesFrom } from '#kernel/lifecycle.ts'
import { stepLifecycle } from './step-lifecycle.ts'
import { isOutsidePathway, operatorSeesUntil } from './step-window.ts'
import { asksForReview } from './suspension-reasons.ts'
import { themes } from './themes.ts'
import { maySayUnreachable } from './watch-situations.ts'

describe('a step', () => {
  it('is not prescribed before the contract is signed', () => {
    expect(movesFrom(stepLifecycle, 'proposed', { contractSigned: false }).prescribe).toEqual({
      allowed: false,
      reason: 'contractSigned',
    })
  })
  it('says who cancelled it, with a reason', () => {
    expect(apply(stepLifecycle, 'accepted', 'cancel-by-person', { reasonGiven: true })).toEqual({
      ok: true,
      value: 'cancelled-by-person',
    })
    expect(apply(stepLifecycle, 'accepted', 'cancel-by-structure')).toMatchObject({ code: 'move-refused' })
  })
  it('that is done moves no more', () => {
    const moves = Object.values(movesFrom(stepLifecycle, 'done', { contractSigned: true, reasonGiven: true }))
    expect(moves.every((move) => !move.allowed)).toBe(true)
  })
})

describe('V3: the dates of a step', () => {
  const pathway = { admittedOn: '2026-02-01', exitedOn: '2026-06-30' }
  it('stay inside the pathway, within the tolerance', () => {
    expect(isOutsidePathway({ startsOn: '2026-02-01', endsOn: '2026-06-30' }, pathway, 0)).toBe(false)
    expect(isOutsidePathway({ startsOn: '2026-01-31', endsOn: null }, pathway, 0)).toBe(true)
    expect(isOutsidePathway({ startsOn: '2026-01-31', endsOn: '2026-07-01' }, pathway, 1)).toBe(false)
  })
})

describe('V11: a suspension', () => {
  it('is reviewed beyond six months', () => {
    expect(asksForReview('2026-01-15', '2026-07-15')).toBe(false)
    expect(asksForReview('2026-01-15', '2026-07-16')).toBe(true)
  })
})

describe('V19: an operator', () => {
  it('sees the step until 30 days after its end', () => {
    expect(operatorSeesUntil({ endsOn: '2026-03-31', endedOn: '2026-03-01' })).toBe('2026-03-31')
    expect(operatorSeesUntil({ endsOn: null, endedOn: null })).toBeNull()
  })
})

describe('themes', () => {
  it('have each one code', () => {
    expect(new Set(themes.map((theme) => theme.code)).size).toBe(themes.length)
  })
})

describe('an unreachable person', () => {
  it('was tried three times by two channels', () => {
    expect(maySayUnreachable([{ channel: 'phone' }, { channel: 'phone' }, { channel: 'phone' }])).toBe(false)
    expect(maySayUnreachable([{ channel: 'phone' }, { channel: 'phone' }, { channel: 'sms' }])).toBe(true)
  })
})
