import type { Transaction } from '#platform/server/sql/transaction.ts'
import { ImportRun } from './import-run.ts'
import type { OfficialFile } from './official-file.ts'
import type { Rows } from './row-reader.ts'
import { type ImportIssue, recordSource, replaceIssues } from './source-store.ts'

export interface FileReport {
  readonly file: string
  /** Code and label of the recognised list; absent when the file is none that Bassin reads. */
  readonly source?: string
  readonly label?: string
  readonly rowsRead: number
  readonly rowsKept: number
  /** Rows that carried the code of a merged commune, now under its successor. */
  readonly merged: number
  readonly duplicates: number
  readonly issues: readonly ImportIssue[]
  /** The file could not be read to its end, and nothing of it was kept. */
  readonly isBroken?: boolean
}

export const READABLE = /\.(csv|csv\.gz|json)$/i

interface Opened {
  /** Its name, without path; what it is called without its ending is the version of the list. */
  readonly file: string
  readonly rows: Rows | undefined
  readonly now: Date
}

/** Reads one file as one list, writes what it gives, and says what became of each of its lines. */
export const readOfficialFile = async (
  tx: Transaction,
  official: OfficialFile,
  { file, rows, now }: Opened,
): Promise<FileReport> => {
  const version = file.replace(READABLE, '')
  const run = await ImportRun.start(tx, version, now)
  const keep = await official.open(run, rows?.columns ?? [])
  for await (const row of rows?.rows ?? []) {
    run.rowsRead++
    if (await keep(row)) run.rowsKept++
  }
  await run.finish()
  const { code, label, licence } = official
  const { rowsRead, rowsKept, merged, duplicates, issues } = run
  await recordSource(tx, { code, label, version, licence, rowsRead, rowsKept }, now)
  await replaceIssues(tx, code, issues, now)
  return { file, source: code, label, rowsRead, rowsKept, merged, duplicates, issues }
}
