import { wilsonInterval } from '#kernel/rate.ts'
import { isSmallCell } from '#kernel/small-cells.ts'
import type { Figure } from '../contract/figures.ts'
import type { Indicator, Measure } from './indicator.ts'
import { personsCounted, publishableFacts } from './small-cells.ts'

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

/** A measure as it is shown; a share comes with its Wilson interval at 95 %, in percent. */
export const figureOf = (indicator: Indicator, measure: Measure): Figure => {
  const { numerator, denominator, value, facts } = measure
  const interval =
    indicator.unit === 'share' && denominator !== null
      ? wilsonInterval({ numerator, denominator })
      : undefined
  return {
    numerator,
    denominator,
    value: value === null ? null : rounded(value),
    interval: interval ? { low: rounded(100 * interval.low), high: rounded(100 * interval.high) } : null,
    facts: facts.map((fact) => ({ ...fact, value: rounded(fact.value) })),
    hidden: false,
  }
}

/** What stands where nothing was measured. */
export const noFigure: Figure = {
  numerator: null,
  denominator: null,
  value: null,
  interval: null,
  facts: [],
  hidden: false,
}

/** What stands in place of a figure that could name someone. */
export const hiddenFigure: Figure = { ...noFigure, hidden: true }

/** The total of a period for who may not see the persons: its small side figures stay in. */
export const publishedFigure = (indicator: Indicator, measure: Measure): Figure =>
  figureOf(indicator, { ...measure, facts: publishableFacts(measure.facts) })

/**
 * One point of a trajectory for the same reader: nothing while it is small, and a rate without its terms, whose
 * differences from month to month would count a handful of persons.
 */
export const publishedPoint = (indicator: Indicator, measure: Measure): Figure => {
  if (isSmallCell(personsCounted(indicator.unit, measure))) return hiddenFigure
  const figure = figureOf(indicator, { ...measure, facts: [] })
  return measure.denominator === null ? figure : { ...figure, numerator: null, denominator: null }
}
