import { defineLifecycle } from '#kernel/lifecycle.ts'

/**
 * A prescription from its draft to its answer. Accepted, refused, expired and withdrawn are final: a person who
 * comes back is a new prescription (field notes 1.5).
 */
export const referralLifecycle = defineLifecycle({
  states: ['draft', 'sent', 'question-asked', 'accepted', 'refused', 'expired', 'withdrawn'],
  initial: 'draft',
  moves: {
    send: { from: ['draft'], to: 'sent', needs: ['complete', 'personInformed'] },
    ask: { from: ['sent'], to: 'question-asked' },
    answer: { from: ['question-asked'], to: 'sent' },
    accept: { from: ['sent', 'question-asked'], to: 'accepted' },
    refuse: { from: ['sent', 'question-asked'], to: 'refused' },
    withdraw: { from: ['sent', 'question-asked'], to: 'withdrawn' },
    expire: { from: ['sent', 'question-asked'], to: 'expired' },
  },
})

export type ReferralMove = keyof typeof referralLifecycle.moves
export const senderMoves = ['send', 'answer', 'withdraw'] as const satisfies readonly ReferralMove[]
export const deskMoves = ['ask', 'accept', 'refuse'] as const satisfies readonly ReferralMove[]
