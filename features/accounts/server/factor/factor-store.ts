import type { Transaction } from '#platform/server/sql/transaction.ts'

interface FactorRow {
  readonly secret: string | null
  readonly confirmedAt: Date | null
  readonly nextSecret: string | null
  readonly nextAt: Date | null
}

export const factorOf = async (tx: Transaction, userId: string): Promise<FactorRow | undefined> => {
  const [row] = await tx.query<FactorRow>(
    `select secret, confirmed_at as "confirmedAt", next_secret as "nextSecret", next_at as "nextAt"
     from accounts.factor where user_id = $1`,
    [userId],
  )
  return row
}

export const hasFactor = async (tx: Transaction, userId: string): Promise<boolean> =>
  (await factorOf(tx, userId))?.confirmedAt != null

/** The key that the enrolment page shows; the one in use stays in use until the new one gave its first code. */
export const keepNextSecret = async (
  tx: Transaction,
  userId: string,
  sealed: string,
  now: Date,
): Promise<void> => {
  await tx.query(
    `insert into accounts.factor (user_id, next_secret, next_at) values ($1, $2, $3)
     on conflict (user_id) do update set next_secret = excluded.next_secret, next_at = excluded.next_at`,
    [userId, sealed, now],
  )
}

/** Puts the new key in use; false when another request showed another key meanwhile. */
export const confirmNextSecret = async (
  tx: Transaction,
  userId: string,
  given: { readonly sealed: string; readonly step: number; readonly now: Date },
): Promise<boolean> => {
  const rows = await tx.query(
    `update accounts.factor set secret = next_secret, next_secret = null, next_at = null, confirmed_at = $3, last_step = $4
     where user_id = $1 and next_secret = $2 returning user_id`,
    [userId, given.sealed, given.now, given.step],
  )
  return rows.length === 1
}

/** A code serves once: false for a step already taken, even by a request of the same instant. */
export const takeStep = async (tx: Transaction, userId: string, step: number): Promise<boolean> => {
  const rows = await tx.query(
    `update accounts.factor set last_step = $2 where user_id = $1 and last_step < $2 returning user_id`,
    [userId, step],
  )
  return rows.length === 1
}

export const replaceRecoveryCodes = async (
  tx: Transaction,
  userId: string,
  hashes: readonly Buffer[],
  now: Date,
): Promise<void> => {
  await tx.query('delete from accounts.recovery_code where user_id = $1', [userId])
  for (const hash of hashes)
    await tx.query(
      'insert into accounts.recovery_code (user_id, code_hash, created_at) values ($1, $2, $3)',
      [userId, hash, now],
    )
}

/** Spends a code; how many are left, or undefined when it is none of them. */
export const takeRecoveryCode = async (
  tx: Transaction,
  userId: string,
  hash: Buffer,
  now: Date,
): Promise<number | undefined> => {
  const rows = await tx.query(
    `update accounts.recovery_code set used_at = $3 where user_id = $1 and code_hash = $2 and used_at is null
     returning user_id`,
    [userId, hash, now],
  )
  return rows.length === 1 ? recoveryCodesLeft(tx, userId) : undefined
}

export const recoveryCodesLeft = async (tx: Transaction, userId: string): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    'select count(*) as count from accounts.recovery_code where user_id = $1 and used_at is null',
    [userId],
  )
  return row?.count ?? 0
}

/** Forgets the key, the codes and the browsers that stood for them: the next sign-in enrols again. */
export const removeFactor = async (tx: Transaction, userId: string): Promise<void> => {
  await tx.query('delete from accounts.factor where user_id = $1', [userId])
  await tx.query('delete from accounts.recovery_code where user_id = $1', [userId])
  await tx.query('delete from accounts.trusted_browser where user_id = $1', [userId])
}
