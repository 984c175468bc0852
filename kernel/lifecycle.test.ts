import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  apply,
  defineLifecycle,
  drawLifecycle,
  type Lifecycle,
  movesFrom,
  unreachableStates,
} from './lifecycle.ts'

const referral = defineLifecycle({
  states: ['received', 'to-complete', 'accepted', 'refused'],
  initial: 'received',
  moves: {
    askForMore: { from: ['received'], to: 'to-complete' },
    complete: { from: ['to-complete'], to: 'received' },
    accept: { from: ['received'], to: 'accepted', needs: ['consentGiven', 'livesInPerimeter'] },
    refuse: { from: ['received', 'to-complete'], to: 'refused', needs: ['reasonGiven'] },
  },
})

describe('a lifecycle', () => {
  it('lists every move with the reason when it is refused', () => {
    expect(movesFrom(referral, 'received', { consentGiven: true })).toEqual({
      askForMore: { allowed: true },
      complete: { allowed: false, reason: 'wrong-state' },
      accept: { allowed: false, reason: 'livesInPerimeter' },
      refuse: { allowed: false, reason: 'reasonGiven' },
    })
  })

  it('moves when every needed fact is true', () => {
    const facts = { consentGiven: true, livesInPerimeter: true }
    expect(apply(referral, 'received', 'accept', facts)).toEqual({ ok: true, value: 'accepted' })
    expect(apply(referral, 'received', 'accept')).toMatchObject({
      code: 'move-refused',
      params: { reason: 'consentGiven' },
    })
  })

  it('refuses an unknown move, an inherited name and an unknown state', () => {
    const lifecycle: Lifecycle<string, string, string> = referral
    for (const name of ['vanish', 'toString', '__proto__', 'constructor']) {
      expect(apply(lifecycle, 'received', name)).toMatchObject({
        ok: false,
        params: { reason: 'unknown-move' },
      })
    }
    expect(apply(lifecycle, 'lost', 'askForMore')).toMatchObject({
      ok: false,
      params: { reason: 'wrong-state' },
    })
  })

  it('does as it said: apply agrees with movesFrom', () => {
    const names = fc.constantFrom('askForMore', 'complete', 'accept', 'refuse')
    const facts = fc.record(
      { consentGiven: fc.boolean(), livesInPerimeter: fc.boolean(), reasonGiven: fc.boolean() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.constantFrom(...referral.states), names, facts, (state, name, known) => {
        expect(apply(referral, state, name, known).ok).toBe(movesFrom(referral, state, known)[name].allowed)
      }),
    )
  })

  it('may not hold a state out of reach', () => {
    const broken = {
      states: ['open', 'lost'],
      initial: 'open',
      moves: { stay: { from: ['open'], to: 'open' } },
    } as const
    expect(unreachableStates(broken)).toEqual(['lost'])
    expect(() => defineLifecycle(broken)).toThrow('lost')
  })
})

it('draws itself for a README', () => {
  expect(drawLifecycle(referral)).toBe(
    [
      'stateDiagram-v2',
      '  [*] --> received',
      '  received --> to_complete: askForMore',
      '  to_complete --> received: complete',
      '  received --> accepted: accept [consentGiven] [livesInPerimeter]',
      '  received --> refused: refuse [reasonGiven]',
      '  to_complete --> refused: refuse [reasonGiven]',
      '  accepted --> [*]',
      '  refused --> [*]',
    ].join('\n'),
  )
})
