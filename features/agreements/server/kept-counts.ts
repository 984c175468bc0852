import { createHash } from 'node:crypto'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type Counts, type Family, noCounts } from '../rules/counts.ts'
import { countQuestions } from './count-questions.ts'
import { type FactStamps, stampFacts } from './fact-stamps.ts'
import type { Counting, Keeping } from './figures-access.ts'
import { extraValues } from './measure.ts'
import { etpStatement, measureStatements } from './measure-statements.ts'
import { nameOf, type Question } from './questions.ts'

interface KeptRow {
  readonly question: string
  readonly countedTo: CalendarDate
  readonly stamp: string
  readonly counts: Partial<Counts>
  readonly countedAt: Date
}

/**
 * The counts of each question, by objective: those kept while nothing that they depend on moved, the others counted now
 * and put into `keeping`. To be called at one moment of the database: what is kept is counted from the facts that its stamp
 * was made of.
 */
export const answerQuestions = async (
  context: Counting,
  questions: readonly Question[],
  keeping: Keeping,
): Promise<Map<string, Counts>> => {
  if (questions.length === 0) return new Map()
  const stamps = await stampFacts(
    context.tx,
    new Set(questions.flatMap(({ kinds }) => kinds)),
    new Set(questions.map(({ cut }) => cut.to)),
  )
  const asked = questions.map((question) => ({
    question,
    name: nameOf(question),
    stamp: stampOf(question, stamps, context.timeZone),
  }))
  const kept = keeping.isForced ? new Map() : await readKept(context.tx, asked)
  const counts = new Map<string, Counts>()
  const moved: typeof asked = []
  for (const one of asked) {
    const row = kept.get(one.name)
    if (row?.stamp === one.stamp && row.countedTo === one.question.cut.to) {
      counts.set(one.question.objective.id, { ...noCounts, ...row.counts })
      keeping.countedAt.set(one.question.objective.id, row.countedAt.toISOString())
    } else moved.push(one)
  }
  const anew = await countQuestions(
    context,
    moved.map(({ question }) => question),
  )
  for (const { question, name, stamp } of moved) {
    const counted = anew.get(question.objective.id) ?? noCounts
    const { family } = question.indicator
    counts.set(question.objective.id, counted)
    keeping.toKeep.set(name, { countedTo: question.cut.to, stamp, counts: { [family]: counted[family] } })
  }
  return counts
}

/** What the answer depends on besides its name and its day: how it is asked, and the facts that it is counted from. */
const stampOf = ({ indicator, kinds, cut }: Question, stamps: FactStamps, timeZone: string): string =>
  [askedBy(indicator.family, timeZone), ...kinds.map((kind) => stamps(kind, cut.to))].join(' ')

/** A version of Bassin that counts otherwise counts again. */
const askedBy = (family: Family, timeZone: string): string =>
  createHash('sha256')
    .update(JSON.stringify([measureStatements[family], etpStatement, extraValues(family, timeZone)]))
    .digest('base64url')

const readKept = async (
  tx: TerritoryTransaction,
  asked: readonly { readonly name: string }[],
): Promise<Map<string, KeptRow>> => {
  const rows = await tx.named<KeptRow & Record<string, unknown>>(
    'agreements.kept-measures',
    `select k.question, k.counted_to as "countedTo", k.stamp, k.counts, k.counted_at as "countedAt"
     from agreements.kept_measure k where k.territory_id = $1 and k.question = any ($2)`,
    [tx.territoryId, [...new Set(asked.map(({ name }) => name))]],
  )
  return new Map(rows.map((row) => [row.question, row]))
}

/** What was counted so long ago leaves: its objective was taken out, another year began, or it is counted once more. */
const daysKept = 31

/** In the order of the questions, so that two boards opened at once wait for each other and never for good. */
export const keepCounts = async (
  { tx, now }: Pick<Counting, 'tx' | 'now'>,
  { toKeep }: Keeping,
): Promise<void> => {
  if (toKeep.size === 0) return
  const rows = [...toKeep]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([question, row]) => ({ question, ...row }))
  await tx.named(
    'agreements.keep-measures',
    `with left_behind as (
       delete from agreements.kept_measure where territory_id = $1 and counted_at < $2::timestamptz - interval '${daysKept} days'
         and question <> all (select r.question from json_to_recordset($3::json) as r (question text))
     )
     insert into agreements.kept_measure as k (territory_id, question, counted_to, stamp, counts, counted_at)
     select $1, r.question, r."countedTo", r.stamp, r.counts, $2
     from json_to_recordset($3::json) as r (question text, "countedTo" date, stamp text, counts jsonb)
     on conflict (territory_id, question) do update
       set counted_to = excluded.counted_to, stamp = excluded.stamp, counts = excluded.counts, counted_at = excluded.counted_at`,
    [tx.territoryId, now.toISOString(), JSON.stringify(rows)],
  )
}
