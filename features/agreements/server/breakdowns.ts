import { publishable } from '#kernel/small-cells.ts'
import type { Context } from '#platform/server/http/context.ts'
import { type Dimension, dimensions, type Objective, type OpenedObjective } from '../contract.ts'
import { lastDay } from '../rules/assess.ts'
import { figureOf, hiddenFigure, publishedFigure } from '../rules/figure.ts'
import type { Indicator } from '../rules/indicator.ts'
import { knownIndicator } from '../rules/indicators.ts'
import { personsCounted } from '../rules/small-cells.ts'
import { seesPersons } from './figures-access.ts'
import { measure } from './measure.ts'
import type { Narrowing } from './narrowing.ts'

type Breakdown = OpenedObjective['breakdowns'][number]

/** The figure by structure, commune, sex, QPV and age band, both terms kept; small cells protected. */
export const breakdownsOf = async (
  context: Context,
  objective: Objective,
  narrowing: Narrowing,
): Promise<Breakdown[]> => {
  const cut = { from: objective.period.from, to: lastDay(objective.period, context.today) }
  const indicator = knownIndicator(objective.indicatorCode)
  if (!indicator || cut.to < cut.from) return []
  const breakdowns: Breakdown[] = []
  for (const dimension of dimensionsOf(objective))
    breakdowns.push(await breakdown(context, indicator, narrowing, cut, dimension))
  return breakdowns
}

/** Full-time jobs are known by structure only. */
const dimensionsOf = ({ indicatorCode }: Objective): readonly Dimension[] =>
  indicatorCode === 'persons-per-etp' ? ['structure'] : dimensions

const breakdown = async (
  context: Context,
  indicator: Indicator,
  narrowing: Narrowing,
  cut: { from: string; to: string },
  dimension: Dimension,
): Promise<Breakdown> => {
  const rows = await measure(context, [indicator.family], narrowing, [cut], dimension)
  const cells = rows
    .map(({ key, counts }) => ({ key, measured: indicator.measure(counts) }))
    .filter(({ measured }) => measured.numerator > 0 || (measured.denominator ?? 0) > 0)
    .toSorted(
      (a, b) =>
        (b.measured.denominator ?? b.measured.numerator) - (a.measured.denominator ?? a.measured.numerator),
    )
  const shown = seesPersons(context.actor)
    ? cells.map(() => true)
    : publishable(cells.map(({ measured }) => personsCounted(indicator.unit, measured)))
  const draw = seesPersons(context.actor) ? figureOf : publishedFigure
  const labels = await labelsOf(context, dimension)
  return {
    dimension,
    cells: cells.map(({ key, measured }, index) => ({
      key,
      label: key === null ? null : (labels.get(key) ?? null),
      figure: shown[index] ? draw(indicator, measured) : hiddenFigure,
    })),
  }
}

/** Names of structures and communes; the screen words the other keys. */
const labelsOf = async ({ tx }: Context, dimension: Dimension): Promise<Map<string, string>> => {
  if (dimension !== 'structure' && dimension !== 'commune') return new Map()
  const rows =
    dimension === 'structure'
      ? await tx.query<{ key: string; label: string }>(
          `select distinct o.id as key, o.name as label from organisations.published_team t
           join organisations.published_organisation o on o.territory_id = $1 and o.id = t.organisation_id
           where t.territory_id = $1`,
          [tx.territoryId],
        )
      : await tx.query<{ key: string; label: string }>(
          `select c.code as key, c.name as label from territory.commune c where c.code in (
             select w.entry_commune_code from pathways.published_pathway w where w.territory_id = $1)`,
          [tx.territoryId],
        )
  return new Map(rows.map(({ key, label }) => [key, label]))
}
