import { defineLifecycle } from '#kernel/lifecycle.ts'

/** What is asked of a local service: it answers, the clock ends it, or who sent it takes it back. */
export const orientationLifecycle = defineLifecycle({
  states: ['sent', 'accepted', 'refused', 'expired', 'withdrawn'],
  initial: 'sent',
  moves: {
    accept: { from: ['sent'], to: 'accepted' },
    refuse: { from: ['sent'], to: 'refused', needs: ['reasonGiven'] },
    expire: { from: ['sent'], to: 'expired' },
    withdraw: { from: ['sent'], to: 'withdrawn' },
  },
})

export type OrientationState = (typeof orientationLifecycle)['states'][number]
export const orientationStates = orientationLifecycle.states as [OrientationState, ...OrientationState[]]
export type OrientationMove = keyof (typeof orientationLifecycle)['moves']

/** How the service reaches the person, as the orientations of DORA say it. */
export const contactPreferences = ['phone', 'email', 'referent', 'other'] as const
export type ContactPreference = (typeof contactPreferences)[number]
