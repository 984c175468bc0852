import { defineLifecycle } from '#kernel/lifecycle.ts'

/**
 * A step from the idea to its end. The operator accepts what was prescribed; a referent may also start a step that
 * has no operator. A cancellation says who cancelled (`cancelled-by-person`, `cancelled-by-structure`).
 */
export const stepLifecycle = defineLifecycle({
  states: [
    'proposed',
    'prescribed',
    'accepted',
    'ongoing',
    'standby',
    'done',
    'abandoned',
    'declined',
    'cancelled-by-person',
    'cancelled-by-structure',
  ],
  initial: 'proposed',
  moves: {
    prescribe: { from: ['proposed'], to: 'prescribed', needs: ['contractSigned'] },
    accept: { from: ['proposed', 'prescribed'], to: 'accepted' },
    decline: { from: ['proposed', 'prescribed'], to: 'declined', needs: ['reasonGiven'] },
    start: { from: ['proposed', 'prescribed', 'accepted'], to: 'ongoing', needs: ['contractSigned'] },
    pause: { from: ['ongoing'], to: 'standby', needs: ['reasonGiven'] },
    resume: { from: ['standby'], to: 'ongoing' },
    finish: { from: ['ongoing', 'standby'], to: 'done' },
    abandon: { from: ['ongoing', 'standby'], to: 'abandoned', needs: ['reasonGiven'] },
    'cancel-by-person': {
      from: ['proposed', 'prescribed', 'accepted'],
      to: 'cancelled-by-person',
      needs: ['reasonGiven'],
    },
    'cancel-by-structure': {
      from: ['proposed', 'prescribed', 'accepted'],
      to: 'cancelled-by-structure',
      needs: ['reasonGiven'],
    },
  },
})

export type StepState = (typeof stepLifecycle)['states'][number]
export type StepMove = keyof (typeof stepLifecycle)['moves']

/** Moves that belong to whoever runs the step; the others are the referent's alone. */
export const operatorMoves = [
  'accept',
  'decline',
  'start',
  'finish',
  'abandon',
] as const satisfies readonly StepMove[]

/** States in which nothing more is expected of a step. */
const endedStates: readonly StepState[] = [
  'done',
  'abandoned',
  'declined',
  'cancelled-by-person',
  'cancelled-by-structure',
]
/** States that count as a current step of the pathway. */
export const currentStates: readonly StepState[] = ['ongoing', 'standby']
/** States that say that a step took place: its end starts the clock of "no current step". */
export const heldStates: readonly StepState[] = ['done', 'abandoned']

export const isEnded = (state: StepState): boolean => endedStates.includes(state)
