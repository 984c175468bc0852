import { defineLifecycle } from '#kernel/lifecycle.ts'

/**
 * An episode of accompaniment, from the decision to the exit. It never opens again: whoever comes back starts a new
 * episode, so that nothing of the past is overwritten.
 */
export const pathwayLifecycle = defineLifecycle({
  states: ['validated', 'active', 'suspended', 'consolidation', 'exited'],
  initial: 'validated',
  moves: {
    /** The first signed contract is what makes a pathway active. */
    sign: { from: ['validated'], to: 'active', needs: ['contractSigned'] },
    /** V11: a suspension has a reason and a planned return. */
    suspend: { from: ['active'], to: 'suspended', needs: ['reasonGiven', 'returnPlanned'] },
    resume: { from: ['suspended'], to: 'active' },
    /** A job or a long training started: the person is accompanied in it until the outcome is sure. */
    consolidate: { from: ['active', 'suspended'], to: 'consolidation', needs: ['outcomeStarted'] },
    /** The job or the training stopped too soon. */
    returnToFollowUp: { from: ['consolidation'], to: 'active' },
    /** V2: not before the contract, not in the future; a positive exit has its proof, or says that it is awaited. */
    exit: {
      from: ['validated', 'active', 'suspended', 'consolidation'],
      to: 'exited',
      needs: ['notBeforeContract', 'notInFuture', 'proofGivenOrAwaited'],
    },
  },
})

export type PathwayState = (typeof pathwayLifecycle)['states'][number]
export type PathwayMove = keyof (typeof pathwayLifecycle)['moves']
export type PathwayFact =
  | 'contractSigned'
  | 'reasonGiven'
  | 'returnPlanned'
  | 'outcomeStarted'
  | 'notBeforeContract'
  | 'notInFuture'
  | 'proofGivenOrAwaited'

export const pathwayStates = pathwayLifecycle.states

/** Open: counts in a caseload and forbids a second episode in the same scheme. */
export const isOpen = (state: PathwayState): boolean => state !== 'exited'

/** The ordinary follow-up: who never left it was neither suspended, nor in a job, nor out. */
export const followUpStates: ReadonlySet<string> = new Set<PathwayState>(['validated', 'active'])

/** States in which one interview a month is expected; consolidation follows months 1, 3 and 6 instead. */
export const isSeenMonthly = (state: PathwayState): boolean => state === 'active'
