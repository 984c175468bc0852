import { type Protection, roundedTo } from '#kernel/disclosure.ts'
import type { ShownFigure } from '../contract.ts'

interface Declared {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

const nothing = { value: null, numerator: null, denominator: null }

/**
 * A value that somebody gave, as anybody may read it. What counts persons is protected by itself: nobody knows which
 * pathways it speaks of. Hours or euros stay as they were given.
 */
export const declaredFigure = (
  { value, numerator, denominator }: Declared,
  countsPersons: boolean,
  { smallest, roundedTo: base, hidesWholeGroups }: Protection,
): ShownFigure => {
  if (value === null) return { state: 'missing', ...nothing }
  if (!countsPersons) return { state: 'shown', ...nothing, value }
  const isRate = numerator !== null && denominator !== null
  const told = isRate ? [numerator, denominator - numerator, denominator] : [value]
  const isSmall = (count: number): boolean => count > 0 && count < smallest
  const isWholeGroup = isRate && hidesWholeGroups && denominator > 0 && numerator === denominator
  if (told.some(isSmall) || isWholeGroup) return { state: 'hidden', ...nothing }
  if (!isRate) return { state: 'shown', ...nothing, value: roundedTo(value, base) }
  const terms = { numerator: roundedTo(numerator, base), denominator: roundedTo(denominator, base) }
  return {
    state: 'shown',
    value: terms.denominator > 0 ? Math.round((100 * terms.numerator) / terms.denominator) : null,
    ...terms,
  }
}
