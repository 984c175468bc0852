import { describe, expect, it } from 'vitest'
import { apply, movesFrom } from '#kernel/lifecycle.ts'
import { pathwayLifecycle, pathwayStates } from './pathway-lifecycle.ts'

describe('a pathway', () => {
  it('becomes active by the first signed contract, and by nothing else', () => {
    expect(apply(pathwayLifecycle, 'validated', 'sign', { contractSigned: true })).toEqual({
      ok: true,
      value: 'active',
    })
    expect(apply(pathwayLifecycle, 'validated', 'sign')).toMatchObject({
      params: { reason: 'contractSigned' },
    })
    expect(movesFrom(pathwayLifecycle, 'validated').suspend).toEqual({
      allowed: false,
      reason: 'wrong-state',
    })
  })

  it('V11: is suspended only with a reason and a planned return', () => {
    expect(apply(pathwayLifecycle, 'active', 'suspend', { reasonGiven: true })).toMatchObject({
      params: { reason: 'returnPlanned' },
    })
    expect(apply(pathwayLifecycle, 'active', 'suspend', { reasonGiven: true, returnPlanned: true }).ok).toBe(
      true,
    )
  })

  it('V2: is not closed before its contract nor in the future', () => {
    const facts = { proofGivenOrAwaited: true, notInFuture: true }
    expect(apply(pathwayLifecycle, 'active', 'exit', facts)).toMatchObject({
      params: { reason: 'notBeforeContract' },
    })
    expect(
      apply(pathwayLifecycle, 'active', 'exit', { ...facts, notBeforeContract: true, notInFuture: false }),
    ).toMatchObject({ params: { reason: 'notInFuture' } })
  })

  it('never opens again once closed', () => {
    const everything = {
      contractSigned: true,
      reasonGiven: true,
      returnPlanned: true,
      outcomeStarted: true,
      notBeforeContract: true,
      notInFuture: true,
      proofGivenOrAwaited: true,
    }
    const moves = Object.values(movesFrom(pathwayLifecycle, 'exited', everything))
    expect(moves.some((move) => move.allowed)).toBe(false)
    expect(pathwayStates).toContain('exited')
  })
})
