import type { OpenContext } from '#platform/server/http/context.ts'
import type { Transaction } from '#platform/server/sql/transaction.ts'
import { markKnownBrowser } from '../sessions/known-browser.ts'
import { promoteSession, type SessionFactor } from '../sessions/session-store.ts'
import { setSessionCookie } from '../sessions/set-session-cookie.ts'
import { type User, userById } from '../user-store.ts'

interface FactorCaller {
  readonly user: User
  readonly sessionId: string
  /** The session opens nothing yet. */
  readonly isWaiting: boolean
}

/** Who stands before the pages of the factor, with a session that waits or that is open. */
export const factorCaller = async (context: OpenContext): Promise<FactorCaller | undefined> => {
  const { services, userId, sessionId, waiting } = context
  const who = waiting ?? (userId && sessionId ? { userId, sessionId } : undefined)
  if (!who) return undefined
  const user = await services.database.withAccounts((tx) => userById(tx, who.userId))
  return user && { user, sessionId: who.sessionId, isWaiting: waiting !== undefined }
}

/** The factor is shown: another token for the session, and a browser whose trials are counted apart from now on. */
export const openWhole = async (
  context: OpenContext,
  tx: Transaction,
  caller: FactorCaller,
  factor: SessionFactor,
): Promise<void> => {
  const promoted = await promoteSession(tx, caller.sessionId, factor, context.now)
  if (!promoted) return
  setSessionCookie(context, promoted.token, promoted.until)
  markKnownBrowser(context, caller.user.email)
}
