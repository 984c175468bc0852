import type { Transaction } from '#platform/server/sql/transaction.ts'
import type { LinkPurpose } from './link.ts'

/** Whether a link of this purpose still opens something on this row; its token cannot be read again. */
export const hasOpenLink = async (
  context: { readonly tx: Transaction; readonly now: Date },
  subjectId: string,
  purpose: LinkPurpose,
): Promise<boolean> => {
  const row = await context.tx.db
    .selectFrom('accounts.link')
    .select('token_hash')
    .where('subject_id', '=', subjectId)
    .where('purpose', '=', purpose)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', context.now)
    .executeTakeFirst()
  return row !== undefined
}
