import { done, type Result, refuse } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Agreement, Board, FigureFilters, readBoard } from '../contract.ts'
import { belongsTo, defaultYear, yearsOf } from '../rules/periods.ts'
import { overallProgress } from '../rules/progress.ts'
import { agreementsOf, loadAgreement, objectivesOf } from './agreement-store.ts'
import { evaluate } from './evaluate.ts'
import { chosenFilters, reachOf, refusedFilters, seesPersons } from './figures-access.ts'
import { readerOf } from './life/agreement-reader.ts'

/** The board of one protocol and period; without a protocol, an empty board that says so. */
export const showBoard = async (
  context: Context,
  { query }: Input<typeof readBoard>,
): Promise<Result<Board>> => {
  const filters = chosenFilters(query)
  const refused = refusedFilters(context.actor, filters)
  if (refused) return refused
  const agreement = query.agreement
    ? await loadAgreement(context.tx, query.agreement, readerOf(context.actor))
    : (await agreementsOf(context.tx, context.today, readerOf(context.actor)))[0]
  if (query.agreement && !agreement) return refuse('not-found')
  return done(agreement ? await boardOf(context, agreement, query.period, filters) : emptyBoard(context))
}

export const boardOf = async (
  context: Context,
  agreement: Agreement,
  asked: string | undefined,
  filters: FigureFilters,
): Promise<Board> => {
  const duration = { from: agreement.startsOn, to: agreement.endsOn }
  const period = asked ?? defaultYear(duration, context.today)
  const all = await objectivesOf(context.tx, agreement.id)
  const objectives = await evaluate(
    context,
    agreement,
    all.filter((objective) => belongsTo(objective.period, period)),
    filters,
  )
  const awaited = objectives.filter((row) => row.objective.baseline !== null)
  return {
    ...emptyBoard(context),
    agreement,
    period,
    periods: [...yearsOf(duration), 'whole'],
    objectives,
    progress: overallProgress(awaited.map((row) => row.advancement)),
  }
}

const emptyBoard = ({ actor, now }: Context): Board => ({
  asOf: now.toISOString(),
  agreement: null,
  period: 'whole',
  periods: [],
  reach: reachOf(actor),
  seesPersons: seesPersons(actor),
  objectives: [],
  progress: { received: 0, expected: 0, value: null },
})
