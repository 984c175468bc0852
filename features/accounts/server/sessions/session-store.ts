import { newId } from '#kernel/id.ts'
import type { Transaction } from '#platform/server/sql/transaction.ts'
import { formerTokenMs } from '../../rules/session-life.ts'
import { newLinkToken } from '../links/link-token.ts'

/** Writes on a session just issued how long it lives and from what kind of browser it came. */
export const describeSession = async (
  tx: Transaction,
  token: string,
  given: { expiresAt: Date; remembered: boolean; userAgent: string | null; now: Date },
): Promise<void> => {
  await tx.db
    .updateTable('accounts.session')
    .set({
      expires_at: given.expiresAt,
      remembered: given.remembered,
      // The address is not kept: nobody needs it once the session is open.
      ip_address: null,
      user_agent: given.userAgent,
      created_at: given.now,
      updated_at: given.now,
    })
    .where('token', '=', token)
    .execute()
}

export const openSessionsOf = (tx: Transaction, userId: string, now: Date) =>
  tx.db
    .selectFrom('accounts.session')
    .select(['id', 'token', 'created_at', 'expires_at', 'remembered', 'rotated_at', 'user_agent'])
    .where('user_id', '=', userId)
    .where('expires_at', '>', now)
    .where('successor_id', 'is', null)
    .orderBy('created_at', 'desc')
    .execute()

/**
 * Gives the session another token; the former one opens it for one more minute. Undefined when a parallel request did
 * it first.
 */
export const replaceToken = async (
  tx: Transaction,
  session: { id: string; token: string },
  now: Date,
): Promise<string | undefined> => {
  const token = newLinkToken()
  const { numUpdatedRows } = await tx.db
    .updateTable('accounts.session')
    .set({ token, rotated_at: now, updated_at: now })
    .where('id', '=', session.id)
    .where('token', '=', session.token)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return undefined
  await tx.query(
    `insert into accounts.session (id, token, user_id, expires_at, remembered, successor_id, created_at, updated_at)
     select $2, $3, user_id, $4, remembered, id, $5, $5 from accounts.session where id = $1`,
    [session.id, newId(now.getTime()), session.token, new Date(now.getTime() + formerTokenMs), now],
  )
  return token
}

/** Closes one session, or all those of a user but one; their former tokens go with them. */
export const closeSessions = async (
  tx: Transaction,
  userId: string,
  which: { readonly only?: string; readonly except?: string | undefined },
): Promise<number> => {
  let closing = tx.db.deleteFrom('accounts.session').where('user_id', '=', userId)
  if (which.only) closing = closing.where('id', '=', which.only)
  if (which.except) closing = closing.where('id', '!=', which.except)
  const { numDeletedRows } = await closing.executeTakeFirst()
  return Number(numDeletedRows)
}
