import { createHmac } from 'node:crypto'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { OpenContext } from '#platform/server/http/context.ts'
import { clearCookie, readCookie, setCookie } from '../cookies.ts'
import { attemptSucceeded, beginAttempt } from '../sessions/attempts.ts'
import type { LinkPurpose } from './link.ts'
import { hashOfCode, hashOfToken, newLinkToken } from './link-token.ts'

const SESSION_MS = 45 * 60_000

/** The row behind an open session of a link. */
interface LinkSession {
  readonly territoryId: string
  readonly subjectId: string
}

type Entered = Result<LinkSession, 'link-or-code-wrong' | 'too-many-attempts'>

/**
 * Opens the session of a link by its lasting code; the former one ends. Trials are counted by link, known or not, and
 * by network. An unknown link, one that is over and a wrong code answer the same.
 */
export const enterByCode = async (
  context: OpenContext,
  purpose: LinkPurpose,
  given: { readonly token: string; readonly code: string },
): Promise<Entered> => {
  const { services, request, now } = context
  const { secret } = services.config
  const sealed = (text: string) => createHmac('sha256', secret).update(text).digest('base64url')
  const keys = { account: `link:${sealed(given.token)}`, address: `address:${sealed(request.ip)}` }
  const waits = await beginAttempt(services, keys, now)
  if (waits) return waits
  const tokenHash = hashOfToken(given.token)
  const session = newLinkToken()
  const until = new Date(now.getTime() + SESSION_MS)
  const [row] = await services.database.withAccounts((tx) =>
    tx.query<LinkSession>(
      `update accounts.link set session_hash = $4, session_expires_at = $5, last_opened_at = $6
       where token_hash = $1 and purpose = $2 and code_hash = $3 and revoked_at is null and expires_at > $6
         and territory_id is not null
       returning territory_id as "territoryId", subject_id as "subjectId"`,
      [
        tokenHash,
        purpose,
        hashOfCode(given.code.replace(/\D/g, ''), tokenHash, secret),
        ...[hashOfToken(session), until, now],
      ],
    ),
  )
  if (!row) return refuse('link-or-code-wrong')
  await attemptSucceeded(services, keys, now)
  // Ends with the browser at the latest: a phone is lent.
  setCookie(context, 'link', session, undefined)
  return done(row)
}

/** The session that the browser holds for this purpose; it opens this link's row and nothing else. */
export const sessionOfLink = async (
  { services, request, now }: Pick<OpenContext, 'services' | 'request' | 'now'>,
  purpose: LinkPurpose,
): Promise<LinkSession | undefined> => {
  const session = readCookie(request, services.config, 'link')
  if (!session) return undefined
  const { rows } = await services.database.pool.query<LinkSession>({
    name: 'accounts.link-session',
    text: `select territory_id as "territoryId", subject_id as "subjectId" from accounts.link
      where session_hash = $1 and purpose = $2 and session_expires_at > $3 and revoked_at is null and expires_at > $3`,
    values: [hashOfToken(session), purpose, now],
  })
  return rows[0]
}

/** Whether this code is the one of the session's own link: asked again before something is signed. */
export const isCodeOfSession = async (
  context: OpenContext,
  purpose: LinkPurpose,
  code: string,
): Promise<Result<boolean, 'too-many-attempts'>> => {
  const { services, request, now } = context
  const { secret } = services.config
  const held = hashOfToken(readCookie(request, services.config, 'link') ?? '')
  const sealed = (text: string) => createHmac('sha256', secret).update(text).digest('base64url')
  const keys = { account: `link-sign:${held.toString('hex')}`, address: `address:${sealed(request.ip)}` }
  const waits = await beginAttempt(services, keys, now)
  if (waits) return waits
  const [row] = await services.database.withAccounts((tx) =>
    tx.query<{ tokenHash: Buffer; codeHash: Buffer | null }>(
      `select token_hash as "tokenHash", code_hash as "codeHash" from accounts.link
       where session_hash = $1 and purpose = $2`,
      [held, purpose],
    ),
  )
  const isRight = !!row?.codeHash?.equals(hashOfCode(code.replace(/\D/g, ''), row.tokenHash, secret))
  if (isRight) await attemptSucceeded(services, keys, now)
  return done(isRight)
}

/** Ends the session that the browser holds; a shared phone keeps nothing. */
export const leaveLink = async (context: OpenContext): Promise<void> => {
  const session = readCookie(context.request, context.services.config, 'link')
  clearCookie(context, 'link')
  if (!session) return
  await context.services.database.withAccounts((tx) =>
    tx.query(
      'update accounts.link set session_hash = null, session_expires_at = null where session_hash = $1',
      [hashOfToken(session)],
    ),
  )
}
