import { defineLifecycle } from '#kernel/lifecycle.ts'

/** What becomes of a delivery that was noted: only `counted` enters the sums; who writes notes it so at once. */
export const deliveryLifecycle = defineLifecycle({
  states: ['waiting', 'counted', 'refused', 'cancelled'],
  initial: 'waiting',
  moves: {
    confirm: { from: ['waiting'], to: 'counted' },
    refuse: { from: ['waiting'], to: 'refused', needs: ['reasonGiven'] },
    cancel: { from: ['waiting', 'counted'], to: 'cancelled', needs: ['reasonGiven'] },
  },
})

export type DeliveryState = (typeof deliveryLifecycle)['states'][number]

/** Whether a due date is still waited for: who pilots gives it up with a reason, and may expect it again. */
export const dueLifecycle = defineLifecycle({
  states: ['expected', 'given-up'],
  initial: 'expected',
  moves: {
    'give-up': { from: ['expected'], to: 'given-up', needs: ['reasonGiven', 'notDelivered'] },
    reopen: { from: ['given-up'], to: 'expected' },
  },
})
