import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type {
  Agreement,
  Board,
  FigureFilters,
  ObjectiveFigure,
  readAgreementBoard,
  readBoard,
} from '../contract.ts'
import { belongsTo, defaultYear, yearsOf } from '../rules/periods.ts'
import { overallProgress } from '../rules/progress.ts'
import { agreementsOf, loadAgreement } from './agreement-store.ts'
import { evaluate } from './evaluate.ts'
import {
  type Counting,
  chosenFilters,
  countFilters,
  type Keeping,
  reachOf,
  refusedFilters,
  seesPersons,
  type View,
} from './figures-access.ts'
import { besidesOf, lastFreezeOf } from './follow-up-store.ts'
import { keepCounts } from './kept-counts.ts'
import { readerOf } from './life/agreement-reader.ts'
import { objectivesOf } from './objective-store.ts'

/** The board of one protocol and period; without a protocol, an empty board that says so. */
export const showBoard = async (
  context: Context,
  { query }: Input<typeof readBoard>,
): Promise<Result<Board>> => {
  const filters = chosenFilters(query)
  const refused = refusedFilters(context.actor, filters)
  if (refused) return refused
  if (query.on && query.on > context.today) return refuseField('/on', 'date-to-come')
  const at = query.on ? { ...context, today: query.on } : context
  const agreement = query.agreement
    ? await loadAgreement(context.tx, query.agreement, readerOf(context.actor))
    : (await agreementsOf(context.tx, at.today, readerOf(context.actor)))[0]
  if (query.agreement && !agreement) return refuse('not-found')
  if (!agreement) return done(emptyBoard(at, 'actor'))
  const isWhole = !query.on && countFilters(filters) === 0 && reachOf(context.actor) === 'territory'
  const read = (counting: Counting) => boardOf(counting, agreement, query.period, filters)
  return done(isWhole ? await withKept(context, read, query.recount === 'yes') : await read(at))
}

/** The board of an agreement as everyone who reads agreements may see it. */
export const showAgreementBoard: TerritoryHandler<typeof readAgreementBoard> = async (
  context,
  { params, query },
) => {
  const agreement = await loadAgreement(context.tx, params.agreementId, readerOf(context.actor))
  if (!agreement) return refuse('not-found')
  return done(
    await withKept(context, (counting) => boardOf(counting, agreement, query.period, {}, 'agreement')),
  )
}

/**
 * A board of the whole territory today, of which only what moved since its last opening is counted; then keeps what was
 * counted. Whoever reads part of the pathways, or a past day, counts all.
 */
const withKept = async (
  context: Context,
  read: (counting: Counting) => Promise<Board>,
  isForced = false,
): Promise<Board> => {
  const keeping: Keeping = { isForced, countedAt: new Map(), toKeep: new Map() }
  const board = await context.tx.atOneMoment(() => read({ ...context, keeping }))
  await keepCounts(context, keeping)
  return board
}

export const boardOf = async (
  context: Counting,
  agreement: Agreement,
  asked: string | undefined,
  filters: FigureFilters,
  view: View = 'actor',
): Promise<Board> => {
  const { tx, today, timeZone } = context
  const at = { day: today, timeZone }
  const duration = { from: agreement.startsOn, to: agreement.endsOn }
  const period = asked ?? defaultYear(duration, today)
  const all = (await objectivesOf(tx, agreement.id, at)).filter((one) => belongsTo(one.period, period))
  const told = all.filter(({ kind }) => kind === 'qualitative')
  const quantified = all.filter(({ kind }) => kind !== 'qualitative')
  const objectives = await evaluate(context, agreement, quantified, filters, view)
  const besides = await besidesOf(
    tx,
    told.map(({ id }) => id),
    at,
  )
  return {
    ...emptyBoard(context, view),
    agreement,
    period,
    periods: [...yearsOf(duration), 'whole'],
    objectives,
    qualitative: told.map((objective) => ({
      objective,
      judgement: besides.get(objective.id)?.judgement ?? null,
    })),
    progress: progressOf(objectives),
    lastFreeze: await lastFreezeOf(tx, agreement.id, at),
  }
}

/** By the weights of the objectives that have a baseline. */
export const progressOf = (lines: readonly ObjectiveFigure[]): Board['progress'] =>
  overallProgress(
    lines
      .filter(({ objective }) => objective.baseline !== null)
      .map(({ advancement, objective: { weight } }) => ({ advancement, weight })),
  )

const emptyBoard = ({ actor, now, today }: Counting, view: View): Board => ({
  asOf: now.toISOString(),
  readOn: today,
  agreement: null,
  period: 'whole',
  periods: [],
  reach: reachOf(actor, view),
  seesPersons: seesPersons(actor, view),
  objectives: [],
  qualitative: [],
  progress: { received: 0, expected: 0, value: null },
  lastFreeze: null,
})
