import type { OpenContext } from '#platform/server/http/context.ts'
import { needsNewToken } from '../../rules/session-life.ts'
import { noteUse, openSessionsOf, replaceToken } from './session-store.ts'
import { setSessionCookie } from './set-session-cookie.ts'
import { networkOf } from './user-agent.ts'

/** The last use is written once in a while, not at each request. */
const notedEveryMs = 5 * 60_000

/**
 * Notes that the session of the caller is in use, and replaces the token of a remembered one at its first use of the
 * day (French time, whatever the territory).
 */
export const renewSession = async (
  context: OpenContext,
): Promise<{ readonly factor: string | null } | undefined> => {
  const { services, request, userId, sessionId, now } = context
  if (!userId || !sessionId) return undefined
  return services.database.withAccounts(async (tx) => {
    const session = (await openSessionsOf(tx, userId, now)).find((one) => one.id === sessionId)
    if (!session) return undefined
    const lastUsedAt = session.last_used_at ?? session.created_at
    if (now.getTime() - lastUsedAt.getTime() >= notedEveryMs)
      await noteUse(tx, session.id, { network: networkOf(request, services.config.secret), now })
    const { remembered } = session
    const lastTokenAt = session.rotated_at ?? session.created_at
    if (needsNewToken({ remembered, lastTokenAt }, now, 'Europe/Paris')) {
      const token = await replaceToken(tx, session, now)
      if (token) setSessionCookie(context, token, session.expires_at)
    }
    return { factor: session.factor }
  })
}
