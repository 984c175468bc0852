import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface KnownOperation {
  readonly id: string
  readonly code: string
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
}

/** Operations of a scheme, by the number that their managing service gives them. */
export const operationsOfScheme = async (
  tx: TerritoryTransaction,
  schemeId: string | null,
): Promise<ReadonlyMap<string, KnownOperation>> => {
  const rows = await tx.query<KnownOperation>(
    `select id, code, starts_on as "startsOn", ends_on as "endsOn" from funding.operation
     where territory_id = $1 and scheme_id = $2`,
    [tx.territoryId, schemeId],
  )
  return new Map(rows.map((row) => [row.code.toLocaleLowerCase('fr'), row]))
}

/** Whether an episode is in some operation. */
export const hasStays = async (tx: TerritoryTransaction, pathwayId: string): Promise<boolean> => {
  const rows = await tx.query(
    'select from funding.stay where territory_id = $1 and pathway_id = $2 limit 1',
    [tx.territoryId, pathwayId],
  )
  return rows.length > 0
}

/** Removes the stays of an episode; the participations that they were in, and whether a stay is left in each. */
export const deleteStaysOf = async (
  tx: TerritoryTransaction,
  pathwayId: string,
): Promise<readonly { readonly id: string; readonly isEmpty: boolean }[]> => {
  const removed = await tx.query<{ id: string }>(
    'delete from funding.stay where territory_id = $1 and pathway_id = $2 returning participation_id as id',
    [tx.territoryId, pathwayId],
  )
  return tx.query(
    `select p.id, not exists (select from funding.stay s where s.territory_id = $1 and s.participation_id = p.id) as "isEmpty"
     from funding.participation p where p.territory_id = $1 and p.id = any($2)`,
    [tx.territoryId, removed.map(({ id }) => id)],
  )
}
