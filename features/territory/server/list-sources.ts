import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listSources } from '../contract.ts'

/** National lists, with their version, the day they came and what of them could not be read. */
export const showSources: TerritoryHandler<typeof listSources> = async ({ tx }) => {
  const rows = await tx.query<{
    code: string
    label: string
    version: string
    licence: string | null
    importedAt: Date
    rowsKept: number
    issues: number
  }>(
    `select s.code, s.label, s.version, s.licence, s.imported_at as "importedAt", s.rows_kept as "rowsKept",
       (select count(*)::int from territory.import_issue i where i.source_code = s.code) as issues
     from territory.source s order by s.label, s.code`,
  )
  return done({ items: rows.map((row) => ({ ...row, importedAt: row.importedAt.toISOString() })) })
}
