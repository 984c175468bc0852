import { newId } from '#kernel/id.ts'
import type { Transaction } from '#platform/server/sql/transaction.ts'
import { formerTokenMs } from '../../rules/session-life.ts'
import { newLinkToken } from '../links/link-token.ts'

/** What a session has shown of the second factor; null: nothing yet. */
export type SessionFactor = 'exempt' | 'demo' | 'totp' | 'recovery-code' | 'browser' | 'provider'

interface SessionFacts {
  readonly expiresAt: Date
  readonly remembered: boolean
  readonly userAgent: string | null
  readonly network: Buffer
  readonly factor: SessionFactor | null
  /** The only territory it opens. */
  readonly confinedTo: string | null
  /** Sealed. */
  readonly idToken: string | null
  readonly now: Date
}

/** Writes on a session just issued how long it lives, from what kind of browser it came, what it has shown. */
export const describeSession = async (tx: Transaction, token: string, given: SessionFacts): Promise<void> => {
  await tx.db
    .updateTable('accounts.session')
    .set({
      expires_at: given.expiresAt,
      remembered: given.remembered,
      // The address is not kept: nobody needs it once the session is open.
      ip_address: null,
      user_agent: given.userAgent,
      network: given.network,
      factor: given.factor,
      factor_at: given.factor && given.now,
      confined_to: given.confinedTo,
      id_token: given.idToken,
      last_used_at: given.now,
      created_at: given.now,
      updated_at: given.now,
    })
    .where('token', '=', token)
    .execute()
}

/** Open sessions of a user, those that still lack their factor among them. */
export const openSessionsOf = (tx: Transaction, userId: string, now: Date) =>
  tx.db
    .selectFrom('accounts.session')
    .select(['id', 'token', 'created_at', 'expires_at', 'remembered', 'rotated_at', 'user_agent'])
    .select(['last_used_at', 'network', 'factor', 'confined_to'])
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
    `insert into accounts.session
       (id, token, user_id, expires_at, remembered, successor_id, factor, factor_at, confined_to, created_at, updated_at)
     select $2, $3, user_id, $4, remembered, id, factor, factor_at, confined_to, $5, $5
     from accounts.session where id = $1`,
    [session.id, newId(now.getTime()), session.token, new Date(now.getTime() + formerTokenMs), now],
  )
  return token
}

/**
 * The factor was shown: the session gets it with another token, and the former one opens nothing any more, not even for
 * a minute: it was in use before the privilege.
 */
export const promoteSession = async (
  tx: Transaction,
  sessionId: string,
  factor: SessionFactor,
  now: Date,
): Promise<{ token: string; until: Date | undefined } | undefined> => {
  const token = newLinkToken()
  await tx.query('delete from accounts.session where successor_id = $1', [sessionId])
  const [row] = await tx.query<{ expiresAt: Date; remembered: boolean }>(
    `update accounts.session set token = $2, factor = $3, factor_at = $4, rotated_at = $4, last_used_at = $4, updated_at = $4
     where id = $1 returning expires_at as "expiresAt", remembered`,
    [sessionId, token, factor, now],
  )
  return row && { token, until: row.remembered ? row.expiresAt : undefined }
}

/** The roles now ask for what the session never showed. */
export const demoteSession = async (tx: Transaction, sessionId: string): Promise<void> => {
  await tx.query('update accounts.session set factor = null, factor_at = null where id = $1', [sessionId])
}

/** What the identity provider of a session will want back at sign-out. */
export const providerFactsOf = async (
  tx: Transaction,
  sessionId: string,
): Promise<{ idToken: string | null; territoryId: string | null }> => {
  const [row] = await tx.query<{ idToken: string | null; territoryId: string | null }>(
    'select id_token as "idToken", confined_to as "territoryId" from accounts.session where id = $1',
    [sessionId],
  )
  return row ?? { idToken: null, territoryId: null }
}

/** The only territory that a session opens, when there is one. */
export const confinementOf = async (tx: Transaction, sessionId: string): Promise<string | undefined> => {
  const [row] = await tx.query<{ confinedTo: string | null }>(
    'select confined_to as "confinedTo" from accounts.session where id = $1',
    [sessionId],
  )
  return row?.confinedTo ?? undefined
}

export const noteUse = async (
  tx: Transaction,
  sessionId: string,
  given: { readonly network: Buffer; readonly now: Date },
): Promise<void> => {
  await tx.query('update accounts.session set last_used_at = $2, network = $3 where id = $1', [
    sessionId,
    given.now,
    given.network,
  ])
}

/** Ends what was opened without any second factor: a new seat may ask for one. */
export const closeUnproven = async (tx: Transaction, userId: string): Promise<void> => {
  await tx.query(`delete from accounts.session where user_id = $1 and factor in ('exempt', 'demo')`, [userId])
}

/** A session issued and not given to anybody. */
export const dropSession = async (tx: Transaction, token: string): Promise<void> => {
  await tx.query('delete from accounts.session where token = $1', [token])
}

/** Closes one session, or all those of a user but one; their former tokens go with them. */
export const closeSessions = async (
  tx: Transaction,
  userId: string,
  which: {
    readonly only?: string
    readonly except?: string | undefined
    readonly confinedTo?: string | undefined
  },
): Promise<number> => {
  let closing = tx.db.deleteFrom('accounts.session').where('user_id', '=', userId)
  if (which.confinedTo) closing = closing.where('confined_to', '=', which.confinedTo)
  if (which.only) closing = closing.where('id', '=', which.only)
  if (which.except) closing = closing.where('id', '!=', which.except)
  const { numDeletedRows } = await closing.executeTakeFirst()
  return Number(numDeletedRows)
}
