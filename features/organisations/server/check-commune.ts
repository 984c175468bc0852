import { type Refusal, refuseField } from '#kernel/result.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** The refusal of a commune code that is in no official list. */
export const unknownCommune = async (
  tx: TerritoryTransaction,
  code: string | null,
): Promise<Refusal | undefined> => {
  if (code === null) return undefined
  const known = await tx.query('select 1 from territory.commune where code = $1', [code])
  return known.length > 0 ? undefined : refuseField('/communeCode', 'wrong')
}
