import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { listSources, Source } from '../contract.ts'

/** National lists, with their version, the day they came and what of them could not be read. */
export const showSources: TerritoryHandler<typeof listSources> = async ({ tx }) =>
  done({ items: await sourceRows(tx) })

export const sourceRows = async (tx: TerritoryTransaction): Promise<Source[]> => {
  const rows = await tx.query<Omit<Source, 'importedAt'> & { importedAt: Date }>(
    `select s.code, s.label, s.version, s.licence, s.imported_at as "importedAt", s.rows_kept as "rowsKept",
       (select count(*)::int from territory.import_issue i where i.source_code = s.code) as issues
     from territory.source s order by s.label, s.code`,
  )
  return rows.map((row) => ({ ...row, importedAt: row.importedAt.toISOString() }))
}
