import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Agreement } from '../../contract.ts'

type Written = Pick<Agreement, 'label' | 'startsOn' | 'endsOn' | 'signedOn'>

/** Whether the change touches what a signature froze; the scheme that is counted is no part of the text. */
export const isFrozen = async (
  tx: TerritoryTransaction,
  current: Agreement,
  next: Written,
): Promise<boolean> => {
  const isSame =
    current.label === next.label &&
    current.startsOn === next.startsOn &&
    current.endsOn === next.endsOn &&
    current.signedOn === next.signedOn
  if (isSame) return false
  const rows = await tx.query(
    `select 1 from agreements.agreement where territory_id = $1 and id = $2
       and (frozen_at is not null or state in ('denounced', 'terminated', 'cancelled'))`,
    [tx.territoryId, current.id],
  )
  return rows.length > 0
}
