import type { DB } from '#platform/server/sql/tables.generated.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

export type Row = Readonly<Record<string, unknown>>
const batchSize = 2_000

/** Writes many rows of one table in a few statements; the columns are those of the first row, types are the table's. */
export const insertRows = async (
  tx: TerritoryTransaction,
  table: keyof DB & string,
  rows: readonly Row[],
): Promise<void> => {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ')
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows
      .slice(start, start + batchSize)
      .map((row) => ({ territory_id: tx.territoryId, ...row }))
    await tx.query(
      `insert into ${table} (territory_id, ${columns})
       select territory_id, ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(batch)],
    )
  }
}
