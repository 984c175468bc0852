import { defineLifecycle } from '#kernel/lifecycle.ts'

/**
 * A first contact from the request to its closing. Sent on, it is new to those who receive it; who writes again after
 * an answer waits for the next one. Withdrawn and closed are final: who comes back asks anew.
 */
export const contactLifecycle = defineLifecycle({
  states: ['received', 'taken', 'answered', 'closed', 'withdrawn'],
  initial: 'received',
  moves: {
    take: { from: ['received', 'taken'], to: 'taken' },
    answer: { from: ['received', 'taken', 'answered'], to: 'answered' },
    'write-again': { from: ['answered'], to: 'taken' },
    'send-on': { from: ['received', 'taken', 'answered'], to: 'received' },
    close: { from: ['received', 'taken', 'answered'], to: 'closed' },
    'become-file': { from: ['received', 'taken', 'answered'], to: 'closed' },
    withdraw: { from: ['received', 'taken', 'answered', 'closed'], to: 'withdrawn' },
  },
})
