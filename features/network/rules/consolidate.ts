import type { IndicatorCode, Unit } from '#features/agreements/contract.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { type CountTable, type Protection, publishedCells, type Sum } from '#kernel/disclosure.ts'
import type { Consolidated, ShownFigure } from '../contract.ts'
import { type Counted, cellsOf, tableOf } from './counted-persons.ts'

export interface AskedIndicator {
  readonly id: string
  readonly indicatorCode: IndicatorCode
  readonly unit: Unit
  readonly isFlow: boolean
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** What one territory says of one indicator; no numerator: nothing received yet, which is not zero. */
export interface Contribution {
  readonly declensionId: string
  readonly territoryName: string
  readonly population: number | null
  readonly indicatorId: string
  readonly baseline: number | null
  readonly targetMin: number | null
  readonly targetMax: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly isComparable: boolean | null
  readonly asOf: CalendarDate | null
  readonly origin: 'counted' | 'declared'
  readonly source: string | null
  readonly isContested: boolean
}

/** Every indicator over its territories, protected together; territories by name, never by result. */
export const consolidate = (
  indicators: readonly AskedIndicator[],
  contributions: readonly Contribution[],
  protection: Protection,
): Consolidated[] => {
  const byIndicator = Map.groupBy(contributions, ({ indicatorId }) => indicatorId)
  const asked = new Map(indicators.map((one) => [one.id, one]))
  const counted = contributions.flatMap((one) => {
    const indicator = asked.get(one.indicatorId)
    return indicator ? [{ one, cell: countedOf(one, indicator) }] : []
  })
  const shown = publishedCells(networkTable(counted), protection)
  return indicators.map((indicator) => {
    const all = (byIndicator.get(indicator.id) ?? []).toSorted((a, b) =>
      a.territoryName.localeCompare(b.territoryName, 'fr'),
    )
    const received = all.filter(({ value }) => value !== null)
    return {
      indicatorId: indicator.id,
      total: totalOf(indicator, 'counted', received, shown),
      declaredTotal: received.some(isDeclared) ? totalOf(indicator, 'declared', received, shown) : null,
      received: received.length,
      declared: received.filter(isDeclared).length,
      declined: all.length,
      population: populationOf(received),
      territories: all.map((one) => ({
        declensionId: one.declensionId,
        name: one.territoryName,
        baseline: one.baseline,
        target: { min: one.targetMin, max: one.targetMax },
        figure: figureOf(one, indicator, shown),
        asOf: one.asOf,
        isComparable: isDeclared(one) ? null : one.isComparable,
        ...{ origin: one.origin, source: one.source, isContested: one.isContested },
      })),
    }
  })
}

const countedOf = (one: Contribution, { id, indicatorCode, isFlow, from, to }: AskedIndicator): Counted => ({
  ...{ id, indicatorCode, isFlow, filters: {}, from, to },
  ...{ numerator: one.numerator, denominator: one.denominator },
})

/** A contribution with what it counts. */
interface CountedHere {
  readonly one: Contribution
  readonly cell: Counted
}

/** The table of each territory, and over them the totals of each indicator. */
const networkTable = (counted: readonly CountedHere[]): CountTable => {
  const cells: Record<string, number | null> = {}
  const sums: Sum[] = []
  const neverShown: string[] = []
  for (const [declensionId, own] of Map.groupBy(counted, ({ one }) => one.declensionId)) {
    const named = (id: string) => `${declensionId} ${id}`
    const table = tableOf(own.map(({ cell }) => cell))
    for (const [id, value] of Object.entries(table.cells)) cells[named(id)] = value
    for (const { total, parts, ...rest } of table.sums)
      sums.push({ total: named(total), parts: parts.map(named), ...rest })
    neverShown.push(...(table.neverShown ?? []).map(named))
  }
  const added = counted.filter(({ one }) => addsUp(one) && one.value !== null)
  for (const all of Map.groupBy(added, ({ one }) => `${one.origin} ${one.indicatorId}`).values()) {
    const [first] = all
    const totals = (first ? cellsOf(first.cell) : []).map((id) => {
      const parts = all.map(({ one }) => `${one.declensionId} ${id}`)
      const total = first ? totalName(first.one, id) : ''
      cells[total] = parts.reduce((sum, part) => sum + (cells[part] ?? 0), 0)
      sums.push({ total, parts, tellsNothing: true })
      return total
    })
    const [part, whole] = totals
    const others = part && whole ? (cells[whole] ?? 0) - (cells[part] ?? 0) : -1
    if (!part || !whole || others < 0) continue
    const rest = `${whole} less ${part}`
    cells[rest] = others
    sums.push({ total: whole, parts: [part, rest] })
    neverShown.push(rest)
  }
  return { cells, sums, neverShown }
}

/** Of the territories that took this indicator: two indicators that count the same persons may have others. */
const totalName = (
  { origin, indicatorId }: Pick<Contribution, 'origin' | 'indicatorId'>,
  cell: string,
): string => `all ${origin} of ${indicatorId} ${cell}`

const isDeclared = ({ origin }: Pick<Contribution, 'origin'>): boolean => origin === 'declared'

/** Counted by the same formula, or declared: each adds up with its own kind alone. */
const addsUp = (one: Contribution): boolean => isDeclared(one) || one.isComparable === true

const nothing = { value: null, numerator: null, denominator: null }

const figureOf = (one: Contribution, indicator: AskedIndicator, shown: ReadonlySet<string>): ShownFigure => {
  if (one.value === null) return { state: 'missing', ...nothing }
  const behind = cellsOf(countedOf(one, indicator)).map((id) => `${one.declensionId} ${id}`)
  if (!behind.every((id) => shown.has(id))) return { state: 'hidden', ...nothing }
  return { state: 'shown', value: one.value, numerator: one.numerator, denominator: one.denominator }
}

/** Counts are added; a rate is divided again from the added terms; a median is neither added nor averaged. */
const totalOf = (
  indicator: AskedIndicator,
  origin: Contribution['origin'],
  received: readonly Contribution[],
  shown: ReadonlySet<string>,
): ShownFigure | null => {
  if (indicator.unit === 'days') return null
  const comparable = received.filter((one) => one.origin === origin && addsUp(one))
  const [first] = comparable
  if (!first) return { state: 'missing', ...nothing }
  const behind = cellsOf(countedOf(first, indicator)).map((id) => totalName(first, id))
  if (!behind.every((id) => shown.has(id))) return { state: 'hidden', ...nothing }
  const numerator = comparable.reduce((sum, one) => sum + (one.numerator ?? 0), 0)
  if (indicator.unit === 'count') return { state: 'shown', value: numerator, numerator, denominator: null }
  const denominator = comparable.reduce((sum, one) => sum + (one.denominator ?? 0), 0)
  const ratio = denominator > 0 ? numerator / denominator : null
  return {
    state: 'shown',
    value: ratio === null ? null : indicator.unit === 'share' ? 100 * ratio : ratio,
    numerator,
    denominator,
  }
}

/** Counted once a territory, whatever the number of its agreements; null when one is unknown. */
const populationOf = (received: readonly Contribution[]): number | null => {
  const byTerritory = new Map(received.map((one) => [one.territoryName, one.population]))
  const known = [...byTerritory.values()]
  if (known.length === 0 || known.includes(null)) return null
  return known.reduce<number>((sum, population) => sum + (population ?? 0), 0)
}
