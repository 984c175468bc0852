import { newId } from '#kernel/id.ts'
import type { Transaction } from '#platform/server/sql/transaction.ts'
import { bulkInsert } from './bulk-insert.ts'

interface SourceRecord {
  readonly code: string
  readonly label: string
  readonly version: string
  readonly licence: string | null
  readonly rowsRead: number
  readonly rowsKept: number
}

/** What could not be read as it stands: the line of the file, what is wrong, the value found. */
export interface ImportIssue {
  readonly line: number
  readonly code: string
  readonly value: string
}

/** Says where the rows of a source come from and when; replaces what an earlier import said. */
export const recordSource = async (tx: Transaction, source: SourceRecord, now: Date): Promise<void> => {
  await tx.query(
    `insert into territory.source (code, label, version, licence, imported_at, rows_read, rows_kept)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (code) do update set label = excluded.label, version = excluded.version, licence = excluded.licence,
       imported_at = excluded.imported_at, rows_read = excluded.rows_read, rows_kept = excluded.rows_kept`,
    [source.code, source.label, source.version, source.licence, now, source.rowsRead, source.rowsKept],
  )
}

export const versionOfSource = async (tx: Transaction, code: string): Promise<string | undefined> =>
  (await tx.query<{ version: string }>('select version from territory.source where code = $1', [code]))[0]
    ?.version

/** Keeps the rejected lines of the last import of a source, so that none is lost with the terminal. */
export const replaceIssues = async (
  tx: Transaction,
  source: string,
  issues: readonly ImportIssue[],
  now: Date,
) => {
  await tx.query('delete from territory.import_issue where source_code = $1', [source])
  const rows = issues.map((issue) => ({
    id: newId(now.getTime()),
    source_code: source,
    line: issue.line,
    code: issue.code,
    value: issue.value,
    imported_at: now.toISOString(),
  }))
  const columns = ['id', 'source_code', 'line', 'code', 'value', 'imported_at']
  await bulkInsert(tx, { table: 'territory.import_issue', columns, key: ['id'], onConflict: 'keep' }, rows)
}
