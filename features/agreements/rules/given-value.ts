import type { CalendarDate } from '#kernel/dates.ts'
import type { FieldProblem } from '#kernel/result.ts'
import type { Objective } from '../contract.ts'

export interface GivenValue {
  readonly on: CalendarDate
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}
export interface Part {
  readonly label: string
  readonly value: number
}

/** Two totals of the same thing may differ by what rounding takes away. */
const agree = (one: number, other: number): boolean => Math.abs(one - other) <= 0.05

/** The value of a rate is made of its terms, never typed over them. */
export const givenValueOf = ({ value, numerator, denominator }: GivenValue): number | null =>
  numerator !== null && denominator !== null && denominator > 0 ? (100 * numerator) / denominator : value

export interface ValueOf {
  readonly isRate: boolean
  /** Nobody is half a person: a decimal there is another number's, or a mean. */
  readonly countsPersons: boolean
  readonly period: Objective['period']
  readonly today: CalendarDate
}

/** What cannot be true of a value, field by field: dates, terms of a rate, parts against their total. */
export const problemsOfValue = (
  given: GivenValue,
  { isRate, countsPersons, period, today }: ValueOf,
  parts: readonly Part[] = [],
): FieldProblem[] => {
  const problems: FieldProblem[] = []
  const tell = (pointer: string, code: string) => problems.push({ pointer, code })
  const { on, value, numerator, denominator } = given
  if (on > today) tell('/on', 'value-to-come')
  if (on < period.from || on > period.to) tell('/on', 'outside-period')
  if (isRate) {
    if (numerator === null) tell('/numerator', 'term-missing')
    if (denominator === null) tell('/denominator', 'term-missing')
    if (denominator !== null && denominator <= 0) tell('/denominator', 'term-zero')
    else if (numerator !== null && denominator !== null && numerator > denominator)
      tell('/numerator', 'terms-crossed')
    else if (value !== null && !agree(value, givenValueOf(given) ?? value)) tell('/value', 'terms-disagree')
  } else if (value === null) tell('/value', 'value-missing')
  else if (countsPersons && !Number.isInteger(value)) tell('/value', 'not-whole')
  if (countsPersons) {
    if (isRate && !Number.isInteger(numerator ?? 0)) tell('/numerator', 'not-whole')
    if (isRate && !Number.isInteger(denominator ?? 0)) tell('/denominator', 'not-whole')
    if (parts.some((part) => !Number.isInteger(part.value))) tell('/parts', 'not-whole')
  }
  if ((value ?? 0) < 0 || (numerator ?? 0) < 0)
    tell(numerator === null ? '/value' : '/numerator', 'below-zero')
  const total = isRate ? numerator : value
  const sum = parts.reduce((all, part) => all + part.value, 0)
  if (total !== null && parts.length > 0 && (parts.length === 1 ? sum > total : !agree(sum, total)))
    tell('/parts', 'parts-disagree')
  return problems
}
