import { CsvError } from 'csv-parse'
import { DatabaseError } from 'pg'
import { type Refusal, refuse } from '#kernel/result.ts'

/** PostgreSQL's classes of what a value may do wrong: out of its range or form, against a rule of its column. */
const wrongValue = /^(22|23)/

/** A file cut in the middle, an archive that swells, a value that no column holds: the sender's file, and not a fault of ours. */
export const unreadable = (error: unknown): Refusal => {
  if (error instanceof CsvError)
    return refuse('official-file-unreadable', { params: { line: Number(error['lines'] ?? 1) } })
  if (error instanceof SyntaxError || isOfArchive(error)) return refuse('official-file-unreadable')
  if (error instanceof DatabaseError && wrongValue.test(error.code ?? ''))
    return refuse('official-file-unreadable')
  throw error
}

const isOfArchive = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(Z_|ERR_BUFFER_TOO_LARGE)/.test(String(error.code))
