import type { Unit } from '#features/agreements/contract.ts'

/**
 * Whether a value that somebody gives may answer an indicator: a count by a count of persons, a share by its two terms.
 * A median or a mean given without what it was made of answers nothing.
 */
export const mayAnswer = (unit: Unit | undefined, isRate: boolean): boolean =>
  isRate ? unit === 'share' : unit === 'count'
