import type { Agreement, FigureFilters, Objective } from '../contract.ts'
import { lastDay } from '../rules/assess.ts'
import type { FactKind } from '../rules/fact-kinds.ts'
import type { Indicator } from '../rules/indicator.ts'
import { knownIndicator } from '../rules/indicators.ts'
import type { Counting, View } from './figures-access.ts'
import type { Cut } from './measure.ts'
import { type Narrowing, narrowingFor } from './narrowing.ts'

/** What a counted objective asks: which facts, of which pathways, over which cut. */
export interface Question {
  readonly objective: Objective
  readonly indicator: Indicator
  readonly narrowing: Narrowing
  readonly cut: Cut
  /** The facts that the answer depends on. */
  readonly kinds: readonly FactKind[]
}

/** One for each objective that is counted and whose period has begun. */
export const questionsOf = (
  context: Counting,
  agreement: Agreement,
  objectives: readonly Objective[],
  filters: FigureFilters,
  view: View,
): Question[] =>
  objectives.flatMap((objective): Question[] => {
    const indicator = knownIndicator(objective.indicatorCode)
    const cut = { from: objective.period.from, to: lastDay(objective.period, context.today) }
    if (!indicator || cut.to < cut.from) return []
    const narrowing = narrowingFor(
      context.actor,
      view === 'agreement' ? null : 'figures.read',
      agreement.schemeId,
      objective.filters,
      filters,
    )
    const kinds: FactKind[] = [
      ...indicator.countedFrom,
      ...(narrowing.structures ? (['teams'] as const) : []),
    ]
    return [{ objective, indicator, narrowing, cut, kinds }]
  })

/** The question in words, without its day: the same for two objectives that ask the same, and tomorrow. */
export const nameOf = ({ objective, indicator, narrowing, kinds }: Question): string => {
  const { from, to } = objective.period
  const narrowed = Object.entries(narrowing).filter(([, values]) => values !== null)
  return JSON.stringify([indicator.family, kinds, Object.fromEntries(narrowed), from, to])
}
