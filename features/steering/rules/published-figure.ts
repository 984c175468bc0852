import { isSmall, isSmallCell } from '#kernel/small-cells.ts'

interface Terms {
  readonly numerator: number | null
  readonly denominator: number | null
}

/**
 * Whether a figure may leave in a paper that goes from hand to hand: neither of its terms counts fewer than five persons,
 * nor does what separates them. A total of the screen may be small; one on paper may not.
 */
export const isPublishable = (unit: string, { numerator, denominator }: Terms): boolean => {
  if (numerator === null) return denominator === null || !isSmall(denominator)
  if (unit === 'share') return !isSmallCell({ numerator, denominator })
  // Of a delay or a duration the persons are below; of persons for one full-time job, above.
  if (unit === 'days' || unit === 'months') return denominator === null || !isSmall(denominator)
  return !isSmall(numerator)
}
