import { TerritoryTransaction, type Transaction } from '#platform/server/sql/transaction.ts'
import { accountTerritory } from '../account-territory.ts'
import type { LinkPurpose, NewLink } from './link.ts'
import { hashOfToken, newLinkToken } from './link-token.ts'

const MINUTE_MS = 60_000

/**
 * Makes a link in the caller's transaction and gives its token, to be put in a mail at once: it cannot be read again.
 * Inside a territory, the link belongs to it.
 */
export const makeLink = async (
  context: { readonly tx: Transaction; readonly now: Date },
  link: NewLink,
): Promise<string> => {
  const { tx, now } = context
  const token = newLinkToken()
  const hours = (link.days ?? 0) * 24 + (link.hours ?? 0)
  const minutes = hours * 60 + (link.minutes ?? 0)
  await tx.db
    .insertInto('accounts.link')
    .values({
      token_hash: hashOfToken(token),
      territory_id: territoryOf(tx),
      purpose: link.purpose,
      subject_id: link.subjectId,
      recipient: link.recipient ?? null,
      created_at: now,
      expires_at: new Date(now.getTime() + minutes * MINUTE_MS),
    })
    .execute()
  return token
}

const territoryOf = (tx: Transaction): string | null =>
  tx instanceof TerritoryTransaction && tx.territoryId !== accountTerritory ? tx.territoryId : null

/** Closes every link of one purpose on one row: the step was withdrawn, the invitation sent again. */
export const revokeLinks = async (
  context: { readonly tx: Transaction; readonly now: Date },
  subjectId: string,
  purpose: LinkPurpose,
): Promise<void> => {
  await context.tx.db
    .updateTable('accounts.link')
    .set({ revoked_at: context.now })
    .where('subject_id', '=', subjectId)
    .where('purpose', '=', purpose)
    .where('revoked_at', 'is', null)
    .execute()
}
