import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** Erases what was written to these addresses of persons: nothing of it is of use once their file is archived. */
export const forgetMailsTo = async (
  tx: TerritoryTransaction,
  emails: readonly string[],
  /** Of one text alone: the same address may be that of a file still followed. */
  template: string | null = null,
): Promise<void> => {
  await tx.query(
    `delete from mail.message where territory_id = $1 and to_person and recipient = any($2::text[])
       and ($3::text is null or template = $3)`,
    [tx.territoryId, emails, template],
  )
}
