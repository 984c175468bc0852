import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** Whether the territory lets this organisation send persons; it is set in the directory of partners. */
export const mayPrescribe = async (tx: TerritoryTransaction, organisationId: string): Promise<boolean> => {
  const rows = await tx.query(
    `select from organisations.published_organisation
     where territory_id = $1 and id = $2 and may_prescribe and closed_on is null`,
    [tx.territoryId, organisationId],
  )
  return rows.length > 0
}
