import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { FigureFilters, IndicatorCode } from '../contract.ts'
import { lastDay } from '../rules/assess.ts'
import type { Measure } from '../rules/indicator.ts'
import { indicatorOf } from '../rules/indicators.ts'
import { countsAt, measure } from './measure.ts'
import { everyPathway } from './narrowing.ts'

/** Something to count over the whole territory, whoever asks: what is made of it must be protected. */
interface ToMeasure {
  readonly id: string
  readonly indicatorCode: IndicatorCode
  readonly schemeId: string | null
  readonly filters: FigureFilters
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** What each has reached up to `until`, by id; nothing for a period that has not begun. One statement a family and period. */
export const measureTerritory = async (
  at: { readonly tx: TerritoryTransaction; readonly timeZone: string },
  asked: readonly ToMeasure[],
  until: CalendarDate,
): Promise<Map<string, Measure>> => {
  const measures = new Map<string, Measure>()
  const alike = Map.groupBy(asked, ({ schemeId, filters, from, to }) =>
    JSON.stringify([schemeId, filters, from, lastDay({ from, to }, until)]),
  )
  for (const group of alike.values()) {
    const [first] = group
    if (!first) continue
    const cut = { from: first.from, to: lastDay(first, until) }
    if (cut.to < cut.from) continue
    const families = group.map((one) => indicatorOf(one.indicatorCode).family)
    const counts = countsAt(
      await measure(at, families, everyPathway(first.schemeId, first.filters), [cut]),
      cut.to,
    )
    for (const one of group) measures.set(one.id, indicatorOf(one.indicatorCode).measure(counts))
  }
  return measures
}
