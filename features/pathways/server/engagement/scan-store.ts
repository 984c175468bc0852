import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** Gives the scan to the paper signatures of the contract that have none; false when each has its own. */
export const giveScan = async (
  tx: TerritoryTransaction,
  contractId: string,
  fileId: string,
): Promise<boolean> => {
  const given = await tx.query(
    `update pathways.signature set scan_file_id = $3
     where territory_id = $1 and contract_id = $2 and method = 'paper' and scan_file_id is null returning id`,
    [tx.territoryId, contractId, fileId],
  )
  return given.length > 0
}

/** False when there was none to take back. */
export const dropScans = async (tx: TerritoryTransaction, contractId: string): Promise<boolean> => {
  const dropped = await tx.query(
    `update pathways.signature set scan_file_id = null
     where territory_id = $1 and contract_id = $2 and scan_file_id is not null returning id`,
    [tx.territoryId, contractId],
  )
  return dropped.length > 0
}
