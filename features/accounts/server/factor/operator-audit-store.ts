import { newId } from '#kernel/id.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** The line of an act that no member did: it came from the machine that runs the server. */
export const writeOperatorReset = async (
  tx: TerritoryTransaction,
  given: { readonly memberId: string | null; readonly reason: string; readonly now: Date },
): Promise<void> => {
  await tx.query(
    `insert into audit.line (territory_id, id, at, action, subject_kind, subject_id, reason, details)
     values ($1, $2, $3, 'accounts.factor-reset', 'member', $4, $5, $6)`,
    [
      tx.territoryId,
      newId(given.now.getTime()),
      given.now,
      given.memberId,
      given.reason,
      JSON.stringify({ by: 'operator' }),
    ],
  )
}
