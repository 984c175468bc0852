import { defineLifecycle } from '#kernel/lifecycle.ts'

/**
 * A place asked for in a session (V13). A place that is offered is held until the offer ends; who is enrolled or offered
 * takes a place, and there are never more of them than places.
 */
export const enrolmentLifecycle = defineLifecycle({
  states: ['waiting', 'offered', 'enrolled', 'declined', 'expired', 'left'],
  initial: 'waiting',
  moves: {
    take: { from: ['waiting'], to: 'enrolled', needs: ['placeFree'] },
    offer: { from: ['waiting'], to: 'offered', needs: ['placeFree'] },
    accept: { from: ['offered'], to: 'enrolled', needs: ['offerRunning'] },
    decline: { from: ['offered'], to: 'declined', needs: ['reasonGiven'] },
    expire: { from: ['offered'], to: 'expired' },
    leave: { from: ['enrolled', 'waiting'], to: 'left', needs: ['reasonGiven'] },
  },
})

export type EnrolmentState = (typeof enrolmentLifecycle)['states'][number]
export const enrolmentStates = enrolmentLifecycle.states as [EnrolmentState, ...EnrolmentState[]]

/** What a person, or who answers for her, does of her place. */
export const answers = ['accept', 'decline', 'leave'] as const

/** Why a place is given up, in words that say nothing of somebody's life. */
export const leavingReasons = ['not-available', 'other-activity', 'works', 'no-answer', 'other'] as const
export type LeavingReason = (typeof leavingReasons)[number]

/** Why a place is given up without an answer: her accompaniment ended, or is suspended. */
export type EndReason = 'pathway-left' | 'pathway-suspended'
