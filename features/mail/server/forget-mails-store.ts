import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { oldestText } from '../rules/leave-within.ts'

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

/** Erases the text of mails that will never leave, links and codes with it; a demo shows its own. */
export const forgetUnsentTexts = async (tx: TerritoryTransaction, now: Date): Promise<void> => {
  await tx.query(
    `update mail.message set body = '', attachments = '[]'
     where territory_id = $1 and sent_at is null and created_at < $2 and body <> ''
       and not exists (select from territory.directory d where d.territory_id = $1 and d.is_demo)`,
    [tx.territoryId, oldestText(now)],
  )
}
