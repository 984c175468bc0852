import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** The commune of today behind a code: a merged one leads to what it became. */
export const findCommune = async (
  tx: TerritoryTransaction,
  code: string,
): Promise<{ code: string; name: string } | undefined> => {
  const [row] = await tx.query<{ code: string; name: string }>(
    `select today.code, today.name from territory.commune asked
     join territory.commune today on today.code = coalesce(asked.successor_code, asked.code)
     where asked.code = $1`,
    [code],
  )
  return row
}

export const knowsQpv = async (tx: TerritoryTransaction, code: string): Promise<boolean> =>
  (await tx.query('select from territory.qpv where territory_id = $1 and code = $2', [tx.territoryId, code]))
    .length > 0
