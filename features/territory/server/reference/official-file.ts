import type { ImportRun } from './import-run.ts'
import type { Row } from './row-reader.ts'

/** How one kind of official file is recognised and read. */
export interface OfficialFile {
  readonly code: string
  readonly label: string
  readonly licence: string | null
  /** Recognised when its header holds all of these columns… */
  readonly columns: readonly string[]
  /** …one column of each of these shapes, for a name that carries its year (`PMUN22`)… */
  readonly like?: readonly RegExp[]
  /** …and none of those. */
  readonly without?: readonly string[]
  /** Prepares the tables, then gives what to do with each row: true when it was kept. `columns`: the file's header. */
  readonly open: (run: ImportRun, columns: readonly string[]) => Promise<(row: Row) => Promise<boolean>>
}

export const matches = (file: OfficialFile, columns: readonly string[]): boolean =>
  file.columns.every((column) => columns.includes(column)) &&
  !file.like?.some((shape) => !columns.some((column) => shape.test(column))) &&
  !file.without?.some((column) => columns.includes(column))
