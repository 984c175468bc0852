import { settingAt } from '#features/territory/server/public.ts'
import { isSmallCell } from '#kernel/small-cells.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Agreement, FigureFilters, Objective, ObjectiveFigure } from '../contract.ts'
import { assess, lastDay } from '../rules/assess.ts'
import { figureOf, hiddenFigure, publishedFigure } from '../rules/figure.ts'
import type { Measure } from '../rules/indicator.ts'
import { indicatorOf } from '../rules/indicators.ts'
import { countFilters, reachOf, seesPersons } from './figures-access.ts'
import { countsAt, measure } from './measure.ts'
import { narrowingFor } from './narrowing.ts'
import { alertShareSetting } from './settings.ts'

/** What each objective has reached, narrowed by `filters`, in the order given. */
export const evaluate = async (
  context: Context,
  agreement: Agreement,
  objectives: readonly Objective[],
  filters: FigureFilters,
): Promise<ObjectiveFigure[]> => {
  const measures = await measureObjectives(context, agreement, objectives, filters)
  const protects = !seesPersons(context.actor) && countFilters(filters) > 0
  const wholes = protects ? await measureObjectives(context, agreement, objectives, {}) : new Map()
  const draw = seesPersons(context.actor) ? figureOf : publishedFigure
  const alertShare = await settingAt(context.tx, alertShareSetting, context.today)
  return objectives.map((objective) => {
    const indicator = indicatorOf(objective.indicatorCode)
    const found = measures.get(objective.id) ?? nothingYet
    const whole: Measure | undefined = wholes.get(objective.id)
    const figure = whole && tellsSomeoneApart(found, whole) ? hiddenFigure : draw(indicator, found)
    const comparable =
      reachOf(context.actor) === 'territory' && (countFilters(filters) === 0 || indicator.unit !== 'count')
    return assess(objective, indicator, figure, { today: context.today, comparable, alertShare })
  })
}

/** A period that has not begun measures nothing. */
const nothingYet: Measure = { numerator: 0, denominator: null, value: null, facts: [] }

/** Objectives of the same period and filters are measured together: one statement a family. */
const measureObjectives = async (
  context: Context,
  agreement: Agreement,
  objectives: readonly Objective[],
  filters: FigureFilters,
): Promise<Map<string, Measure>> => {
  const alike = Map.groupBy(objectives, (one) => JSON.stringify([one.period, one.filters]))
  const measures = new Map<string, Measure>()
  for (const group of alike.values()) {
    const [first] = group
    if (!first) continue
    const cut = { from: first.period.from, to: lastDay(first.period, context.today) }
    if (cut.to < cut.from) continue
    const families = group.map((one) => indicatorOf(one.indicatorCode).family)
    const narrowing = narrowingFor(context.actor, 'figures.read', agreement.schemeId, first.filters, filters)
    const counts = countsAt(await measure(context, families, narrowing, [cut]), cut.to)
    for (const one of group) measures.set(one.id, indicatorOf(one.indicatorCode).measure(counts))
  }
  return measures
}

/** The part asked for, or what is left when it is taken away, is too small to be published. */
const tellsSomeoneApart = (part: Measure, whole: Measure): boolean =>
  isSmallCell(part) ||
  isSmallCell({
    numerator: whole.numerator - part.numerator,
    denominator:
      whole.denominator === null || part.denominator === null ? null : whole.denominator - part.denominator,
  })
