import { defineLifecycle } from '#kernel/lifecycle.ts'

const writing = {
  submit: { from: ['draft'], to: 'review' },
  'ask-correction': { from: ['review', 'to-sign'], to: 'correction' },
  resubmit: { from: ['correction'], to: 'review' },
  accept: { from: ['review'], to: 'to-sign', needs: ['text-written'] },
  sign: { from: ['to-sign'], to: 'signed' },
  cancel: { from: ['draft', 'review', 'correction', 'to-sign'], to: 'cancelled' },
} as const

/** Field notes 1.2, after the life of a public housing convention; « échue » is a reading of the term, not a state. */
export const agreementLifecycle = defineLifecycle({
  states: ['draft', 'review', 'correction', 'to-sign', 'signed', 'denounced', 'terminated', 'cancelled'],
  initial: 'draft',
  moves: {
    ...writing,
    denounce: { from: ['signed'], to: 'denounced' },
    terminate: { from: ['signed'], to: 'terminated' },
  },
})
export type AgreementState = (typeof agreementLifecycle.states)[number]
export type AgreementMove = keyof typeof agreementLifecycle.moves

/** An amendment is written and signed as its agreement was; once signed it is the text, and leaves it no more. */
export const amendmentLifecycle = defineLifecycle({
  states: ['draft', 'review', 'correction', 'to-sign', 'signed', 'cancelled'],
  initial: 'draft',
  moves: writing,
})
export type AmendmentMove = keyof typeof amendmentLifecycle.moves

export const agreementStates = agreementLifecycle.states
export const amendmentStates = amendmentLifecycle.states
export const agreementMoves = Object.keys(agreementLifecycle.moves) as [AgreementMove, ...AgreementMove[]]
export const amendmentMoves = Object.keys(amendmentLifecycle.moves) as [AmendmentMove, ...AmendmentMove[]]

/** Moves that owe a reason to the others. */
export const movesWithReason: readonly AgreementMove[] = ['ask-correction', 'denounce', 'terminate', 'cancel']

/** While its text may still be written. */
export const isBeingWritten = (state: AgreementState): boolean =>
  state === 'draft' || state === 'review' || state === 'correction' || state === 'to-sign'
