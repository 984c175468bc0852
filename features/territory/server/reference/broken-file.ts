import { CsvError } from 'csv-parse'
import { DatabaseError } from 'pg'

/** PostgreSQL's classes of what a value may do wrong: out of its range or form, against a rule of its column. */
const wrongValue = /^(22|23)/

/** A file cut in the middle, an archive that swells, a value that no column holds: the file's fault, and not ours. */
export const isOfTheFile = (error: unknown): boolean =>
  error instanceof CsvError ||
  error instanceof SyntaxError ||
  isOfArchive(error) ||
  (error instanceof DatabaseError && wrongValue.test(error.code ?? ''))

const isOfArchive = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(Z_|ERR_BUFFER_TOO_LARGE)/.test(String(error.code))
