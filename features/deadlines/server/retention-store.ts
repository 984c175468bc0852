import type { RetentionAct } from '#platform/server/retention.ts'

/** Nothing is expected any more about these persons. */
export const settleLines = async ({ tx, now }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  await tx.query(
    `update deadlines.deadline set settled_at = $3, updated_at = $3
     where territory_id = $1 and person_id = any($2) and settled_at is null`,
    [tx.territoryId, personIds, now],
  )
}

export const forgetLines = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  await tx.query('delete from deadlines.deadline where territory_id = $1 and person_id = any($2)', [
    tx.territoryId,
    personIds,
  ])
}
