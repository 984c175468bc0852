import type { Result } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { ColumnMapping, SensitiveField } from '../../contract.ts'
import type { LineReading } from '../../rules/read-line.ts'
import type { Namesake } from '../../rules/same-on-lines.ts'
import type { StoredImport } from '../imports/import-store.ts'
import type { JudgedLine, StoredLine } from '../imports/line-store.ts'

export interface ReadLine extends LineReading {
  readonly number: number
}

/** When an episode of a file begins and ends; null while it is open. */
export interface ToldSpan {
  readonly admittedOn: string
  readonly exitedOn: string | null
}

/** What is known while one import is judged: its columns, and the persons met on earlier lines of it. */
export interface Rehearsal {
  readonly one: StoredImport
  readonly columns: readonly ColumnMapping[]
  /** Identity → line that bore it first. */
  readonly met: Map<string, number>
  /** Episodes told by its earlier lines, by person. */
  readonly told: Map<string, ToldSpan[]>
  /** Persons whom the territory does not know, told by its earlier lines, by their names. */
  readonly namesakes: Map<string, Namesake[]>
}

export interface Applied {
  readonly entityKind: string
  readonly entityId: string
  readonly entityVersion: number | null
  readonly wasCreated: boolean
  /** What stood before, when something was changed. */
  readonly before: object | null
}

export interface LineToApply {
  readonly one: StoredImport
  readonly line: StoredLine
  readonly sensitive: readonly SensitiveField[]
  /** What earlier lines of the same batch made, by their number; those of former batches are in their rows. */
  readonly made: ReadonlyMap<number, string>
}

/** What each kind of import does with its lines; everything else is the same for all. */
export interface KindOfImport {
  readonly judge: (
    context: Context,
    lines: readonly ReadLine[],
    rehearsal: Rehearsal,
  ) => Promise<JudgedLine[]>
  readonly apply: (context: Context, given: LineToApply) => Promise<Result<Applied>>
  /** Undoes one line; otherwise the code of why it stays, or `file-stays` when only the file that it opened does. */
  readonly undo: (context: Context, line: StoredLine) => Promise<string | undefined>
}
