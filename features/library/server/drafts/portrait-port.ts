import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** One fact of a territory's portrait, as much of it as a text must print. */
export interface PortraitFact {
  readonly code: string
  readonly label: string
  readonly value: number | null
  readonly unit: string
  /** `2022`, `2024-12` or a day. */
  readonly at: string
  /** The territory, or the basin or département that the fact is told of. */
  readonly scope: { readonly kind: string; readonly code: string; readonly label: string }
  /** How many places or cells are in the value, out of how many. */
  readonly coverage: { readonly known: number; readonly of: number } | null
  readonly remarks: readonly string[]
  readonly source: { readonly label: string }
  readonly licence: string | null
  /** Breaks of its series. */
  readonly comparability: readonly string[]
}

/** Given by the assembly: the portrait is made by another feature, which this one does not know. */
export type ReadPortrait = (tx: TerritoryTransaction, day: CalendarDate) => Promise<readonly PortraitFact[]>
