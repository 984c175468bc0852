import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** Ends the running suspension of an episode; its ids, for the deadlines to settle. */
export const endSuspension = async (
  tx: TerritoryTransaction,
  pathwayId: string,
  on: CalendarDate,
): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `update pathways.suspension set ended_on = greatest($3::date, starts_on)
     where territory_id = $1 and pathway_id = $2 and ended_on is null returning id`,
    [tx.territoryId, pathwayId, on],
  )
  return rows.map((row) => row.id)
}

/** Moves the planned return of the running suspension; its id, when there is one. */
export const moveReturn = async (
  tx: TerritoryTransaction,
  pathwayId: string,
  plannedReturnOn: CalendarDate,
): Promise<string | undefined> => {
  const [row] = await tx.query<{ id: string }>(
    `update pathways.suspension set planned_return_on = $3
     where territory_id = $1 and pathway_id = $2 and ended_on is null returning id`,
    [tx.territoryId, pathwayId, plannedReturnOn],
  )
  return row?.id
}
