import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** The lines of a pathway that an undone import takes away: it never was. */
export const forgetDeadlines = async (tx: TerritoryTransaction, pathwayId: string): Promise<void> => {
  await tx.query('delete from deadlines.deadline where territory_id = $1 and pathway_id = $2', [
    tx.territoryId,
    pathwayId,
  ])
}
