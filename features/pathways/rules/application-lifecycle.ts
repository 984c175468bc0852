import { defineLifecycle } from '#kernel/lifecycle.ts'

/**
 * An application (candidature), from its receipt to the decision. The decision is always a person's: no fact below
 * is computed from scores. What was decided is not rewritten: it is taken up again, with a reason (V10).
 */
export const applicationLifecycle = defineLifecycle({
  states: [
    'received',
    'first-meeting-set',
    'eligibility-checked',
    'admitted',
    'deferred',
    'refused',
    'dropped',
  ],
  initial: 'received',
  moves: {
    setFirstMeeting: {
      from: ['received', 'first-meeting-set', 'deferred'],
      to: 'first-meeting-set',
      needs: ['dateGiven'],
    },
    checkEligibility: { from: ['received', 'first-meeting-set', 'deferred'], to: 'eligibility-checked' },
    admit: { from: ['eligibility-checked'], to: 'admitted', needs: ['decidedByPerson'] },
    defer: {
      from: ['received', 'first-meeting-set', 'eligibility-checked'],
      to: 'deferred',
      needs: ['reasonGiven', 'dateGiven'],
    },
    refuse: {
      from: ['received', 'first-meeting-set', 'eligibility-checked', 'deferred'],
      to: 'refused',
      needs: ['reasonGiven'],
    },
    drop: {
      from: ['received', 'first-meeting-set', 'eligibility-checked', 'deferred'],
      to: 'dropped',
      needs: ['reasonGiven'],
    },
    takeUpAgain: { from: ['refused', 'dropped'], to: 'received', needs: ['explanationGiven'] },
  },
})

export type ApplicationState = (typeof applicationLifecycle)['states'][number]
export type ApplicationMove = keyof (typeof applicationLifecycle)['moves']

export const applicationStates = applicationLifecycle.states as [ApplicationState, ...ApplicationState[]]

/** States in which a decision is still awaited. */
export const waitingStates: readonly ApplicationState[] = [
  'received',
  'first-meeting-set',
  'eligibility-checked',
  'deferred',
]
