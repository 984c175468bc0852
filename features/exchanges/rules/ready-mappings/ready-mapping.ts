import type { Field, ImportKind } from '../../contract.ts'

/** A file layout known in advance: its exact headers, and the field that each feeds (null: read by nobody). */
export interface ReadyMapping {
  readonly code: string
  /** The name people know the file by. */
  readonly label: string
  readonly kinds: readonly ImportKind[]
  readonly source: string
  /** Day on which the headers were read in that source; null: the page says that they are unverified. */
  readonly verifiedOn: string | null
  readonly columns: Readonly<Record<string, Field | null>>
}
