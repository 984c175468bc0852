import type { Counts } from '../rules/counts.ts'
import type { Counting } from './figures-access.ts'
import { countsAt, measure } from './measure.ts'
import type { Question } from './questions.ts'

/**
 * The counts that each question asks for, by objective. Those of the same narrowing and family share a statement, whatever
 * their periods: an agreement of forty objectives asks for a handful.
 */
export const countQuestions = async (
  context: Counting,
  questions: readonly Question[],
): Promise<Map<string, Counts>> => {
  const alike = Map.groupBy(questions, ({ indicator, narrowing }) =>
    JSON.stringify([indicator.family, narrowing]),
  )
  const counts = new Map<string, Counts>()
  for (const group of alike.values())
    for (const batch of batchesOf(group)) await countBatch(context, batch, counts)
  return counts
}

/** A statement tells its cuts apart by where they end: two that end alike and begin apart go in two batches. */
const batchesOf = (group: readonly Question[]): Question[][] => {
  const starts = Map.groupBy(group, ({ cut }) => cut.to)
  const batches: Question[][] = []
  for (const ending of starts.values())
    [...Map.groupBy(ending, ({ cut }) => cut.from).values()].forEach((same, index) => {
      batches[index] = [...(batches[index] ?? []), ...same]
    })
  return batches
}

const countBatch = async (
  context: Counting,
  batch: readonly Question[],
  counts: Map<string, Counts>,
): Promise<void> => {
  const [first] = batch
  if (!first) return
  const cuts = [...new Map(batch.map(({ cut }) => [cut.to, cut])).values()]
  const kinds = [...new Set(batch.flatMap((question) => question.kinds))].toSorted()
  const measured = await measure(context, [first.indicator.family], first.narrowing, cuts, null, kinds)
  for (const { objective, cut } of batch) counts.set(objective.id, countsAt(measured, cut.to))
}
