import { done, type Result, refuse } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { Transaction } from '#platform/server/sql/transaction.ts'
import type { LinkPurpose, OpenLink } from './link.ts'
import { hashOfToken } from './link-token.ts'

type LinkRefusal = 'link-unknown' | 'link-expired'

/** The link behind a token. A used or revoked link is unknown; one whose date has passed says so. */
export const openLink = (
  services: Pick<Services, 'database' | 'clock'>,
  token: string,
  purpose: LinkPurpose,
): Promise<Result<OpenLink, LinkRefusal>> =>
  services.database.withAccounts((tx) => openLinkIn({ tx, now: services.clock.now() }, token, purpose))

/** The same inside a transaction already open. */
const openLinkIn = async (
  context: { readonly tx: Transaction; readonly now: Date },
  token: string,
  purpose: LinkPurpose,
): Promise<Result<OpenLink, LinkRefusal>> => {
  const row = await context.tx.db
    .selectFrom('accounts.link')
    .select(['token_hash', 'territory_id', 'subject_id', 'recipient', 'expires_at'])
    .where('token_hash', '=', hashOfToken(token))
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (!row) return refuse('link-unknown')
  if (row.expires_at <= context.now) return refuse('link-expired')
  return done({
    tokenHash: row.token_hash,
    territoryId: row.territory_id ?? undefined,
    subjectId: row.subject_id,
    recipient: row.recipient ?? undefined,
    expiresAt: row.expires_at,
  })
}

/** Marks a one-time link as used; false when somebody used it meanwhile. */
export const takeLink = async (
  context: { readonly tx: Transaction; readonly now: Date },
  link: OpenLink,
): Promise<boolean> => {
  const { numUpdatedRows } = await context.tx.db
    .updateTable('accounts.link')
    .set({ used_at: context.now })
    .where('token_hash', '=', link.tokenHash)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
