import type { CalendarDate } from '#kernel/dates.ts'
import type { Direction, IndicatorCode, Nature, Unit } from '../contract/codes.ts'
import type { Counts, Family } from './counts.ts'
import type { FactKind } from './fact-kinds.ts'

/** A side figure that is read with the main one: « dont 4 preuves attendues ». */
export interface Fact {
  readonly code: FactCode
  readonly value: number
}
const factCodes = [
  'renewed',
  'suspended',
  'consolidating',
  'followed',
  'all-exits',
  'neutral',
  'employment',
  'training',
  'other-dynamic',
  'negative',
  'reorientation',
  'awaiting-proof',
  'rate-all-exits',
  'unknown',
  'reached',
  'p90',
] as const
export type FactCode = (typeof factCodes)[number]

/** A figure before it is compared with anything. No value: nothing to divide by, or nothing measured. */
export interface Measure {
  readonly numerator: number
  readonly denominator: number | null
  readonly value: number | null
  readonly facts: readonly Fact[]
}

/** One definition. A changed formula is a new version: objectives keep the one that they were signed with. */
export interface Indicator {
  readonly code: IndicatorCode
  readonly version: string
  readonly label: string
  readonly english: string
  readonly nature: Nature
  readonly unit: Unit
  readonly direction: Direction
  readonly formula: string
  readonly formulaEnglish: string
  readonly numeratorLabel: string
  readonly numeratorEnglish: string
  readonly denominatorLabel: string | null
  readonly denominatorEnglish: string | null
  readonly source: string
  /** Null: nobody checked the source yet, and the screen says so. */
  readonly verifiedOn: CalendarDate | null
  readonly family: Family
  /** All that its `measure` depends on; a property test holds it to that. */
  readonly countedFrom: readonly FactKind[]
  readonly measure: (counts: Counts) => Measure
}

/** A share in percent that keeps its two terms. */
export const shareOf = (numerator: number, denominator: number, facts: readonly Fact[] = []): Measure => ({
  numerator,
  denominator,
  value: denominator > 0 ? (100 * numerator) / denominator : null,
  facts,
})

export const countOf = (numerator: number, facts: readonly Fact[] = []): Measure => ({
  numerator,
  denominator: null,
  value: numerator,
  facts,
})
