import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** Codes of the criteria that hold on a day; the sensitive ones are in no view that this one reads. */
export const heldCriteria = async (
  tx: TerritoryTransaction,
  personId: string,
  today: CalendarDate,
): Promise<readonly string[]> => {
  const rows = await tx.query<{ code: string }>(
    `select distinct code from people.published_criterion
     where territory_id = $1 and person_id = $2 and (valid_until is null or valid_until >= $3) order by code`,
    [tx.territoryId, personId, today],
  )
  return rows.map(({ code }) => code)
}
