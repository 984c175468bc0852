import { countFacts } from './facts-store.ts'
import { type Act, askAgain, type Ledger } from './ledger.ts'
import type { Product } from './product.ts'

export interface Comparison {
  /** Acknowledged, and not there. */
  readonly lost: readonly string[]
  /** There in part, or more than once. */
  readonly broken: readonly string[]
}

/** Compares what the clients were told with what the database holds. */
export async function compare(product: Product, acts: readonly Act[]): Promise<Comparison> {
  const lost: string[] = []
  const broken: string[] = []
  for (const [kind, some] of Map.groupBy(acts, (act) => act.kind)) {
    const counts = await countFacts(
      product,
      kind,
      some.map((act) => act.id),
    )
    for (const { id, isAcknowledged } of some) {
      const found = counts.get(id) ?? []
      const isKept = found.every((count) => count === 1)
      const isAbsent = found.every((count) => count === 0)
      if (isAcknowledged && isAbsent) lost.push(`${kind} ${id}`)
      else if (!isKept && !isAbsent) broken.push(`${kind} ${id}: ${found.join()}`)
    }
  }
  return { lost, broken }
}

/** Asks again, under its own id, each act that has no answer; gives those that are refused. */
export async function askAllAgain(ledger: Ledger): Promise<readonly string[]> {
  const refused: string[] = []
  for (const act of ledger.acts)
    if (!act.isAcknowledged && !(await askAgain(ledger, act))) refused.push(`${act.kind} ${act.id}`)
  return refused
}
