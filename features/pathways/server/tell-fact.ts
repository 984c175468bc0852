import { askJob } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** Kinds of dated facts that tell at once that they moved; meetings do not: their commit leaves with their statement. */
type ToldFact = 'application' | 'pathway' | 'step' | 'situation'

/** The job by which who counts facts elsewhere learns, once it is committed, that one of this kind moved. */
export const factMoved = 'pathways.fact-moved'

export interface FactMoved {
  readonly territoryId: string
  readonly fact: ToldFact
}

const told = new WeakMap<TerritoryTransaction, Set<ToldFact>>()

/**
 * Once a transaction, whatever it writes: a file of a thousand episodes asks once. The job has no key: two who write at
 * the same time would wait for one another.
 */
export const tellFact = async (tx: TerritoryTransaction, fact: ToldFact): Promise<void> => {
  const known = told.get(tx) ?? new Set()
  if (known.has(fact)) return
  told.set(tx, known.add(fact))
  await askJob(tx, factMoved, { territoryId: tx.territoryId, fact } satisfies FactMoved)
}
