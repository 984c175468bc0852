import { createHmac } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { type Refusal, refuse } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { Transaction } from '#platform/server/sql/transaction.ts'
import { secondsToWait, signInThrottle } from '../../rules/sign-in-throttle.ts'
import { knownBrowserOf } from './known-browser.ts'

const DAY_MS = 86_400_000

interface AttemptKeys {
  readonly account: string
  readonly address: string
}

/**
 * Neither addresses nor e-mails are kept: only what lets the next attempt be recognised. A browser from which the
 * account was opened before is counted by itself, so that trials made elsewhere never keep its holder out.
 */
export const attemptKeys = (
  services: Services,
  request: FastifyRequest,
  email: string,
  tried: 'account' | 'factor' = 'account',
): AttemptKeys => {
  const sealed = (text: string) =>
    createHmac('sha256', services.config.secret).update(text).digest('base64url')
  const from = knownBrowserOf(services, request, email) ?? email.toLowerCase()
  return { account: `${tried}:${sealed(from)}`, address: `address:${sealed(request.ip)}` }
}

/**
 * Counts one attempt as failed before anything is checked, or says how long to wait. Existing and unknown accounts are
 * counted alike. One attempt at a time per account, so that a burst is counted whole.
 */
export const beginAttempt = (
  services: Services,
  keys: AttemptKeys,
  now: Date,
): Promise<Refusal<'too-many-attempts'> | undefined> =>
  services.database.withAccounts(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [keys.account])
    const account = await failuresOf(tx, keys.account, now)
    const address = await failuresOf(tx, keys.address, now)
    const seconds = Math.max(
      secondsToWait(signInThrottle.account, account.count, account.last, now),
      secondsToWait(signInThrottle.address, address.count, address.last, now),
    )
    if (seconds > 0) return refuse('too-many-attempts', { params: { seconds } })
    await tx.query(
      'insert into accounts.attempt (key, at, succeeded) values ($1, $3, false), ($2, $3, false)',
      [keys.account, keys.address, now],
    )
    return undefined
  })

/** The password was right: the account's failures are forgotten, the address keeps all but this one. */
export const attemptSucceeded = (services: Services, keys: AttemptKeys, now: Date): Promise<void> =>
  services.database.withAccounts(async (tx) => {
    await tx.query('delete from accounts.attempt where key = $1', [keys.account])
    await tx.query(
      `delete from accounts.attempt where ctid = (
         select ctid from accounts.attempt where key = $1 and at = $2 and not succeeded limit 1)`,
      [keys.address, now],
    )
  })

const failuresOf = async (
  tx: Transaction,
  key: string,
  now: Date,
): Promise<{ count: number; last?: Date }> => {
  const [row] = await tx.query<{ count: number; last: Date | null }>(
    `select count(*) as count, max(at) as last from accounts.attempt where key = $1 and at > $2 and not succeeded`,
    [key, new Date(now.getTime() - DAY_MS)],
  )
  return { count: row?.count ?? 0, ...(row?.last && { last: row.last }) }
}

interface Limit {
  readonly limit: number
  readonly windowMs: number
  readonly now: Date
}

/** A plain limit for what needs no password: so many requests from one place in a lapse of time. */
export const countRequest = (
  services: Services,
  key: string,
  limit: Limit,
): Promise<Refusal<'too-many-attempts'> | undefined> =>
  services.database.withAccounts((tx) => countRequestIn(tx, services.config.secret, key, limit))

/** The same in the transaction of what it limits. */
export const countRequestIn = async (
  tx: Transaction,
  secret: string,
  key: string,
  limit: Limit,
): Promise<Refusal<'too-many-attempts'> | undefined> => {
  const sealed = createHmac('sha256', secret).update(key).digest('base64url')
  const [row] = await tx.query<{ count: number }>(
    'select count(*) as count from accounts.attempt where key = $1 and at > $2',
    [sealed, new Date(limit.now.getTime() - limit.windowMs)],
  )
  if (row && row.count >= limit.limit)
    return refuse('too-many-attempts', { params: { seconds: Math.ceil(limit.windowMs / 1000) } })
  await tx.query('insert into accounts.attempt (key, at, succeeded) values ($1, $2, true)', [
    sealed,
    limit.now,
  ])
  return undefined
}
