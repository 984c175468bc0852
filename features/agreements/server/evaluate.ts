import { settingAt } from '#features/territory/server/public.ts'
import { wilsonInterval } from '#kernel/rate.ts'
import { type Cell, isSmallCell } from '#kernel/small-cells.ts'
import type {
  Agreement,
  Figure,
  FigureFilters,
  MissingReason,
  Objective,
  ObjectiveFigure,
} from '../contract.ts'
import { assess, lastDay } from '../rules/assess.ts'
import { definitionOf } from '../rules/define.ts'
import { figureOf, hiddenFigure, noFigure, publishedFigure } from '../rules/figure.ts'
import type { Measure } from '../rules/indicator.ts'
import { knownIndicator } from '../rules/indicators.ts'
import { nextUpdateOn } from '../rules/next-update.ts'
import { breakSince, breaksOf } from '../rules/series-breaks.ts'
import { isSmallGiven, personsCounted } from '../rules/small-cells.ts'
import { type Counting, countFilters, reachOf, seesPersons, type View } from './figures-access.ts'
import { type Beside, besidesOf, declaredBreaks } from './follow-up-store.ts'
import { measureObjectives } from './measure-objectives.ts'
import { alertShareSetting } from './settings.ts'

/** What each quantified objective has reached, narrowed by `filters`, in the order given. */
export const evaluate = async (
  context: Counting,
  agreement: Agreement,
  objectives: readonly Objective[],
  filters: FigureFilters,
  view: View = 'actor',
): Promise<ObjectiveFigure[]> => {
  const { tx, actor, today, timeZone } = context
  const figures = await countedFigures(context, agreement, objectives, filters, view)
  const besides = await besidesOf(
    tx,
    objectives.map(({ id }) => id),
    { day: today, timeZone },
  )
  const declared = await declaredBreaks(tx, today)
  const alertShare = await settingAt(tx, alertShareSetting, today)
  const isNarrowed = countFilters(filters) > 0
  return objectives.map((objective) => {
    const indicator = knownIndicator(objective.indicatorCode)
    const beside = besides.get(objective.id)
    const { figure, missing } = indicator
      ? { figure: figures.get(objective.id) ?? noFigure, missing: null }
      : givenFigure(objective, beside, { isNarrowed, today, protects: !seesPersons(actor, view) })
    const definition = definitionOf(objective, indicator)
    const seriesBreak = breakSince(objective, breaksOf(objective, declared), lastDay(objective.period, today))
    const isWhole = objective.kind === 'manual' || (reachOf(actor, view) === 'territory' && !isNarrowed)
    const isJudged = isWhole || (reachOf(actor, view) === 'territory' && definition.unit !== 'count')
    const comparable = seriesBreak === null && isJudged
    return {
      objective,
      definition,
      figure,
      countedAt: indicator
        ? (context.keeping?.countedAt.get(objective.id) ?? context.now.toISOString())
        : null,
      ...assess(objective, figure, { today, comparable, alertShare }),
      ...besideOf(objective, figure, beside, { isWhole }),
      missing,
      seriesBreak,
    }
  })
}

/** The figures that Bassin counts, each as its reader may see it. */
const countedFigures = async (
  context: Counting,
  agreement: Agreement,
  objectives: readonly Objective[],
  filters: FigureFilters,
  view: View,
): Promise<Map<string, Figure>> => {
  const measures = await measureObjectives(context, agreement, objectives, filters, view)
  const isProtected = !seesPersons(context.actor, view)
  const wholes =
    isProtected && countFilters(filters) > 0
      ? await measureObjectives(context, agreement, objectives, {}, view)
      : new Map<string, Measure>()
  const draw = isProtected ? publishedFigure : figureOf
  return new Map(
    objectives.flatMap((objective): [string, Figure][] => {
      const indicator = knownIndicator(objective.indicatorCode)
      if (!indicator) return []
      const found = measures.get(objective.id) ?? nothingYet
      const personsOf = (measure: Measure) => personsCounted(indicator.unit, measure)
      const whole = wholes.get(objective.id)
      const isHidden =
        (whole && tellsSomeoneApart(personsOf(found), personsOf(whole))) ||
        (view === 'agreement' && isProtected && isSmallCell(personsOf(found)))
      return [[objective.id, isHidden ? hiddenFigure : draw(indicator, found)]]
    }),
  )
}

/** A period that has not begun measures nothing. */
const nothingYet: Measure = { numerator: 0, denominator: null, value: null, facts: [] }

/** The figure that somebody gave, when one was received in the period. */
const givenFigure = (
  objective: Objective,
  beside: Beside | undefined,
  { isNarrowed, today, protects }: { isNarrowed: boolean; today: string; protects: boolean },
): { readonly figure: Figure; readonly missing: MissingReason | null } => {
  if (objective.kind === 'computed') return { figure: noFigure, missing: 'unknown-indicator' }
  if (isNarrowed) return { figure: noFigure, missing: 'cannot-narrow' }
  const value = beside?.value
  if (!value || value.on < objective.period.from || value.on > lastDay(objective.period, today))
    return { figure: noFigure, missing: 'not-received' }
  return { figure: drawGiven(objective, value, protects), missing: null }
}

/** A given value as its reader may see it: nothing under five when it counts persons. */
export const drawGiven = (
  { measured }: Pick<Objective, 'measured'>,
  value: { value: number; numerator: number | null; denominator: number | null },
  protects: boolean,
): Figure => {
  const { numerator, denominator } = value
  if (protects && measured?.countsPersons && isSmallGiven(value)) return hiddenFigure
  const interval =
    measured?.isRate && numerator !== null && denominator !== null
      ? wilsonInterval({ numerator, denominator })
      : undefined
  return {
    ...noFigure,
    ...{ value: value.value, numerator, denominator },
    interval: interval ? { low: 100 * interval.low, high: 100 * interval.high } : null,
  }
}

/** What stands beside a figure; a part of the pathways has not moved since the whole was frozen. */
const besideOf = (
  objective: Objective,
  figure: Figure,
  beside: Beside | undefined,
  { isWhole }: { readonly isWhole: boolean },
) => ({
  judgement: beside?.judgement ?? null,
  frozen: isWhole && !figure.hidden ? sinceFrozen(figure, beside?.frozen ?? null) : null,
  contested: beside?.contested ?? 0,
  nextUpdateOn: objective.kind === 'manual' ? nextUpdateOn(objective, beside?.value?.on ?? null) : null,
})

const sinceFrozen = ({ value }: Figure, frozen: Beside['frozen']): ObjectiveFigure['frozen'] =>
  frozen && {
    ...frozen,
    change: value === null || frozen.value === null ? null : value - frozen.value,
  }

/** The part asked for, or what is left when it is taken away, is too small to be published. */
const tellsSomeoneApart = (part: Cell, whole: Cell): boolean =>
  isSmallCell(part) ||
  isSmallCell({
    numerator: whole.numerator - part.numerator,
    denominator:
      whole.denominator === null || part.denominator === null ? null : whole.denominator - part.denominator,
  })
