import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** A value that the territory set; `setBy` is a member, or nobody when the product wrote it. */
export interface SetValue {
  readonly value: unknown
  readonly validFrom: CalendarDate
  readonly setAt: Date
  readonly setBy: string | null
}

/** Values read at once: a territory changes a few dozen settings in its life. */
const MOST = 2000

/** Everything that was ever set, by code, the latest date first and, for one date, the last set first. */
export const settingHistory = async (
  tx: TerritoryTransaction,
  code: string | null = null,
): Promise<ReadonlyMap<string, readonly SetValue[]>> => {
  const rows = await tx.query<SetValue & { code: string }>(
    `select code, value, valid_from as "validFrom", set_at as "setAt", set_by as "setBy" from territory.setting
     where territory_id = $1 and ($2::text is null or code = $2)
     order by valid_from desc, set_at desc limit ${MOST}`,
    [tx.territoryId, code],
  )
  const byCode = Map.groupBy(rows, (row) => row.code)
  return new Map(
    [...byCode].map(([key, values]) => [key, values.map(({ code: _code, ...value }) => value)] as const),
  )
}
