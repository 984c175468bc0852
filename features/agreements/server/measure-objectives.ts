import type { Agreement, FigureFilters, Objective } from '../contract.ts'
import { lastDay } from '../rules/assess.ts'
import type { Family } from '../rules/counts.ts'
import type { Indicator, Measure } from '../rules/indicator.ts'
import { knownIndicator } from '../rules/indicators.ts'
import type { Counting, View } from './figures-access.ts'
import { type Cut, countsAt, measure } from './measure.ts'
import { narrowingFor } from './narrowing.ts'

interface Counted {
  readonly objective: Objective
  readonly indicator: Indicator
  readonly cut: Cut
}

/**
 * What each counted objective has reached. Those of the same filters and family share a statement, whatever their
 * periods: an agreement of forty objectives asks for a handful.
 */
export const measureObjectives = async (
  context: Counting,
  agreement: Agreement,
  objectives: readonly Objective[],
  filters: FigureFilters,
  view: View,
): Promise<Map<string, Measure>> => {
  const counted = objectives.flatMap((objective): Counted[] => {
    const indicator = knownIndicator(objective.indicatorCode)
    const cut = { from: objective.period.from, to: lastDay(objective.period, context.today) }
    return indicator && cut.from <= cut.to ? [{ objective, indicator, cut }] : []
  })
  const alike = Map.groupBy(counted, ({ objective, indicator }) =>
    JSON.stringify([indicator.family, objective.filters]),
  )
  const measures = new Map<string, Measure>()
  for (const group of alike.values()) {
    const [first] = group
    if (!first) continue
    const narrowing = narrowingFor(
      context.actor,
      view === 'agreement' ? null : 'figures.read',
      agreement.schemeId,
      first.objective.filters,
      filters,
    )
    for (const batch of batchesOf(group))
      await measureBatch(context, first.indicator.family, narrowing, batch, measures)
  }
  return measures
}

/** A statement tells its cuts apart by where they end: two that end alike and begin apart go in two batches. */
const batchesOf = (group: readonly Counted[]): Counted[][] => {
  const starts = Map.groupBy(group, ({ cut }) => cut.to)
  const batches: Counted[][] = []
  for (const ending of starts.values())
    [...Map.groupBy(ending, ({ cut }) => cut.from).values()].forEach((same, index) => {
      batches[index] = [...(batches[index] ?? []), ...same]
    })
  return batches
}

const measureBatch = async (
  context: Counting,
  family: Family,
  narrowing: ReturnType<typeof narrowingFor>,
  batch: readonly Counted[],
  measures: Map<string, Measure>,
): Promise<void> => {
  const cuts = [...new Map(batch.map(({ cut }) => [cut.to, cut])).values()]
  const measured = await measure(context, [family], narrowing, cuts)
  for (const { objective, indicator, cut } of batch)
    measures.set(objective.id, indicator.measure(countsAt(measured, cut.to)))
}
