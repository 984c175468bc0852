import { done, type Result, refuse } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Agreement, FigureFilters, Objective, OpenedObjective, openObjective } from '../contract.ts'
import { lastDay, targetOf } from '../rules/assess.ts'
import { figureOf, publishedPoint } from '../rules/figure.ts'
import { knownIndicator } from '../rules/indicators.ts'
import { monthEnds } from '../rules/periods.ts'
import { boundFor, elapsedShare } from '../rules/progress.ts'
import { effortToMinimum, projectCount } from '../rules/projection.ts'
import { loadAgreement } from './agreement-store.ts'
import { breakdownsOf } from './breakdowns.ts'
import { entryProfile } from './entry-profile.ts'
import { drawGiven, evaluate } from './evaluate.ts'
import { chosenFilters, countFilters, reachOf, refusedFilters, seesPersons } from './figures-access.ts'
import { readerOf } from './life/agreement-reader.ts'
import { countsAt, measure } from './measure.ts'
import { type Narrowing, narrowingFor } from './narrowing.ts'
import { loadObjective } from './objective-store.ts'
import { readValuesOf } from './value-store.ts'

/** An objective with the agreement that holds it; nothing for another territory. */
export const loadWithAgreement = async (
  { tx, actor }: Pick<Context, 'tx' | 'actor'>,
  objectiveId: string,
) => {
  const objective = await loadObjective(tx, objectiveId)
  const agreement = objective && (await loadAgreement(tx, objective.agreementId, readerOf(actor)))
  return agreement ? { objective, agreement } : undefined
}

export const showObjective = async (
  context: Context,
  { params, query }: Input<typeof openObjective>,
): Promise<Result<OpenedObjective>> => {
  const found = await loadWithAgreement(context, params.objectiveId)
  if (!found || found.objective.kind === 'qualitative') return refuse('not-found')
  const filters = chosenFilters(query)
  const refused = refusedFilters(context.actor, filters)
  if (refused) return refused
  return done(await opened(context, found.agreement, found.objective, filters))
}

const opened = async (
  context: Context,
  agreement: Agreement,
  objective: Objective,
  filters: FigureFilters,
): Promise<OpenedObjective> => {
  const { actor, today, now } = context
  const [row] = await evaluate(context, agreement, [objective], filters)
  if (!row) throw new Error('an objective was not evaluated')
  const narrowing = narrowingFor(actor, 'figures.read', agreement.schemeId, objective.filters, filters)
  // Whoever may not see the persons gets nothing finer than one filter: no crossing by month nor by cell.
  const isCrossed = !seesPersons(actor) && countFilters(filters) > 0
  return {
    asOf: now.toISOString(),
    reach: reachOf(actor),
    seesPersons: seesPersons(actor),
    row,
    trajectory: isCrossed ? [] : await trajectoryOf(context, objective, narrowing),
    ...lookingAhead(objective, row.figure, today),
    effort: row.gap === null ? null : effortOf(objective, row.figure, today),
    breakdowns: isCrossed ? [] : await breakdownsOf(context, objective, narrowing),
    profile:
      isCrossed || !knownIndicator(objective.indicatorCode)
        ? null
        : await entryProfile(context, objective, narrowing),
  }
}

const trajectoryOf = async (context: Context, objective: Objective, narrowing: Narrowing) => {
  const indicator = knownIndicator(objective.indicatorCode)
  if (!indicator) return givenTrajectory(context, objective)
  const ends = monthEnds(objective.period, context.today)
  const cuts = ends.map((to) => ({ from: objective.period.from, to }))
  const measured = await measure(context, [indicator.family], narrowing, cuts)
  const draw = seesPersons(context.actor) ? figureOf : publishedPoint
  return ends.map((on) => ({ on, figure: draw(indicator, indicator.measure(countsAt(measured, on))) }))
}

/** The values that were read, one a day. */
const givenTrajectory = async ({ tx, actor }: Context, objective: Objective) =>
  (await readValuesOf(tx, objective)).map((value) => ({
    on: value.on,
    figure: drawGiven(objective, value, !seesPersons(actor)),
  }))

type Shown = OpenedObjective['row']['figure']

const elapsedOf = ({ period }: Objective, today: string): number =>
  elapsedShare(period.from, period.to, lastDay(period, today))

const lookingAhead = (objective: Objective, figure: Shown, today: string) => {
  const isCounted = knownIndicator(objective.indicatorCode) !== undefined
  if (!isCounted || objective.nature === 'level' || figure.numerator === null) return { projection: null }
  const projected = projectCount(figure.numerator, elapsedOf(objective, today))
  return { projection: projected && { value: projected.value, ...projected.interval } }
}

/** What keeping a minimum still takes; only of what adds up over the period, not of a state at a date. */
const effortOf = (objective: Objective, figure: Shown, today: string): OpenedObjective['effort'] => {
  const indicator = knownIndicator(objective.indicatorCode)
  const target = targetOf(objective)
  const adds = indicator?.family === 'flows' && (indicator.unit === 'count' || indicator.unit === 'share')
  if (!adds || target.direction === 'down' || figure.numerator === null) return null
  const minimum = boundFor({ ...target, direction: 'up' }, 0)
  if (minimum === null) return null
  const measured = { numerator: figure.numerator, denominator: figure.denominator, value: null, facts: [] }
  const effort = effortToMinimum(measured, minimum, elapsedOf(objective, today))
  return effort && { ...effort, until: objective.period.to }
}
