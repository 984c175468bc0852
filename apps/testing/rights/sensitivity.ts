import type { DataClass } from './data-classes.ts'

/**
 * What the data of one feature say of a person, written once beside its contract. From it are made the rights test
 * (`rights.server-test.ts`) and the marks that it plants.
 */
export interface Sensitivity<Routes = Readonly<Record<string, unknown>>> {
  /** Text columns by table, then by class; `code` is a closed list, a key or a trace that no mark can enter. */
  readonly columns: Readonly<Record<string, Partial<Record<DataClass | 'code', readonly string[]>>>>
  /** Routes whose reply speaks of nobody followed: settings, figures, members, partners. */
  readonly aboutNobody: readonly (keyof Routes & string)[]
  /**
   * Fields of the other replies: the end of their path (`objectives.label`), only in one route (`listNews#kind`) or
   * all of a route (`listOpenings#*`). The longest end wins. Ids, versions and what may be done need no line.
   * `composed`: a text made of several data (a letter), each judged by itself.
   */
  readonly fields: Partial<Record<DataClass | 'neutral' | 'composed', readonly string[]>>
  /** Words and codes of closed lists that say something by themselves, in whatever field or file they leave. */
  readonly telling?: Partial<Record<DataClass, readonly string[]>>
  /** Columns of the lists that leave as CSV and XLSX, as their first line names them. */
  readonly headers?: Partial<Record<DataClass | 'neutral', readonly string[]>>
}
