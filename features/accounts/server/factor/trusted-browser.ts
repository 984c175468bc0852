import { newId } from '#kernel/id.ts'
import type { OpenContext } from '#platform/server/http/context.ts'
import type { Transaction } from '#platform/server/sql/transaction.ts'
import { trustedBrowserMs } from '../../rules/second-factor.ts'
import { clearCookie, readCookie, setCookie } from '../cookies.ts'
import { hashOfToken, newLinkToken } from '../links/link-token.ts'
import { sealToken, unsealToken } from '../session-cookie.ts'
import { confinementOf } from '../sessions/session-store.ts'
import { userAgentOf } from '../sessions/user-agent.ts'
import { sitsBeyond } from './needs-factor.ts'
import { insertBrowser, renewBrowser } from './trusted-browser-store.ts'

/** Seals of one kind of token say nothing about another kind. */
const keyOf = (secret: string): string => `trusted-browser:${secret}`

/** Only where « Mon compte » lists it afterwards, to be forgotten. */
export const mayTrustBrowser = async (tx: Transaction, userId: string, sessionId: string): Promise<boolean> =>
  !(await sitsBeyond(tx, userId, await confinementOf(tx, sessionId)))

/** « Ne plus demander sur ce navigateur pendant 30 jours ». */
export const trustBrowser = async (
  context: OpenContext,
  tx: Transaction,
  caller: { readonly user: { readonly id: string }; readonly sessionId: string },
): Promise<void> => {
  const { now } = context
  const userId = caller.user.id
  if (!(await mayTrustBrowser(tx, userId, caller.sessionId))) return
  const token = newLinkToken()
  const expiresAt = new Date(now.getTime() + trustedBrowserMs)
  await insertBrowser(tx, {
    id: newId(now.getTime()),
    userId,
    tokenHash: hashOfToken(token),
    userAgent: userAgentOf(context.request),
    expiresAt,
    now,
  })
  keepToken(context, token, expiresAt)
}

/**
 * Whether the browser stands for the second factor of this user. Its token changes at each use; a former token shown
 * again means that the cookie was copied, and the browser is forgotten.
 */
export const isTrustedBrowser = async (
  context: OpenContext,
  tx: Transaction,
  userId: string,
): Promise<boolean> => {
  const { request, services, now } = context
  const value = readCookie(request, services.config, 'browser')
  const shown = value && unsealToken(value, keyOf(services.config.secret))
  if (!shown) return false
  const next = newLinkToken()
  const expiresAt = await renewBrowser(tx, {
    userId,
    shown: hashOfToken(shown),
    next: hashOfToken(next),
    now,
  })
  if (expiresAt) keepToken(context, next, expiresAt)
  else clearCookie(context, 'browser')
  return expiresAt !== undefined
}

const keepToken = (context: OpenContext, token: string, until: Date): void =>
  setCookie(context, 'browser', sealToken(token, keyOf(context.services.config.secret)), until)
