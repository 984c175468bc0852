import type { Transaction } from '#platform/server/sql/transaction.ts'

export const insertBrowser = async (
  tx: Transaction,
  browser: {
    readonly id: string
    readonly userId: string
    readonly tokenHash: Buffer
    readonly userAgent: string | null
    readonly expiresAt: Date
    readonly now: Date
  },
): Promise<void> => {
  await tx.query(
    `insert into accounts.trusted_browser (id, user_id, token_hash, user_agent, created_at, last_used_at, expires_at)
     values ($1, $2, $3, $4, $5, $5, $6)`,
    [browser.id, browser.userId, browser.tokenHash, browser.userAgent, browser.now, browser.expiresAt],
  )
}

/** Replaces the token shown by the next one and gives the last instant of the browser; undefined: it stands for nothing. */
export const renewBrowser = async (
  tx: Transaction,
  given: { readonly userId: string; readonly shown: Buffer; readonly next: Buffer; readonly now: Date },
): Promise<Date | undefined> => {
  const [used] = await tx.query<{ expiresAt: Date }>(
    `update accounts.trusted_browser set token_hash = $3, former_hash = token_hash, last_used_at = $4
     where user_id = $1 and token_hash = $2 and expires_at > $4 returning expires_at as "expiresAt"`,
    [given.userId, given.shown, given.next, given.now],
  )
  if (!used)
    await tx.query('delete from accounts.trusted_browser where user_id = $1 and former_hash = $2', [
      given.userId,
      given.shown,
    ])
  return used?.expiresAt
}

interface TrustedBrowserRow {
  readonly id: string
  readonly userAgent: string | null
  readonly createdAt: Date
  readonly lastUsedAt: Date
  readonly expiresAt: Date
}

export const browsersOf = (tx: Transaction, userId: string, now: Date): Promise<TrustedBrowserRow[]> =>
  tx.query(
    `select id, user_agent as "userAgent", created_at as "createdAt", last_used_at as "lastUsedAt",
       expires_at as "expiresAt"
     from accounts.trusted_browser where user_id = $1 and expires_at > $2 order by last_used_at desc`,
    [userId, now],
  )

/** Forgets one browser of a user, or all of them; how many. */
export const forgetBrowsers = async (tx: Transaction, userId: string, only?: string): Promise<number> => {
  const rows = await tx.query(
    'delete from accounts.trusted_browser where user_id = $1 and ($2::uuid is null or id = $2) returning id',
    [userId, only ?? null],
  )
  return rows.length
}
