import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply, drawLifecycle } from '#kernel/lifecycle.ts'
import type { Result } from '#kernel/result.ts'
import { type ReferralState, referralStates } from '../contract.ts'
import { type ReferralMove, referralLifecycle } from './lifecycle.ts'

const moves = Object.keys(referralLifecycle.moves) as ReferralMove[]
const finals = ['accepted', 'refused', 'expired', 'withdrawn'] as const
const facts = { complete: true, personInformed: true }

describe('a prescription', () => {
  it('has the states that the contract tells', () => {
    expect(referralLifecycle.states).toEqual(referralStates)
  })

  it('is drawn in the README as it is', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    expect(readme).toContain(drawLifecycle(referralLifecycle))
  })

  it('never leaves a final state, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 30 }), (tried) => {
        let state: ReferralState = 'draft'
        for (const move of tried) {
          const result: Result<ReferralState> = apply(referralLifecycle, state, move, facts)
          const isFinal = (finals as readonly string[]).includes(state)
          if (isFinal) expect(result.ok).toBe(false)
          if (result.ok) state = result.value
        }
      }),
    )
  })

  it('never skips the sending: nothing but a draft that is complete, of an informed person, is sent', () => {
    for (const move of moves) expect(apply(referralLifecycle, 'draft', move, facts).ok).toBe(move === 'send')
    expect(apply(referralLifecycle, 'draft', 'send', { complete: true })).toMatchObject({
      params: { reason: 'personInformed' },
    })
  })

  it('answers the entry desk from the question only, and goes back to it', () => {
    expect(apply(referralLifecycle, 'sent', 'answer').ok).toBe(false)
    expect(apply(referralLifecycle, 'question-asked', 'answer')).toMatchObject({ value: 'sent' })
  })
})
