import type { OpenContext } from '#platform/server/http/context.ts'
import { needsNewToken } from '../../rules/session-life.ts'
import { openSessionsOf, replaceToken } from './session-store.ts'
import { setSessionCookie } from './set-session-cookie.ts'

/** Replaces the token of a remembered session at its first use of the day (French time, whatever the territory). */
export const renewSession = async (context: OpenContext): Promise<void> => {
  const { services, userId, sessionId, now } = context
  if (!userId || !sessionId) return
  await services.database.withAccounts(async (tx) => {
    const session = (await openSessionsOf(tx, userId, now)).find((one) => one.id === sessionId)
    if (!session) return
    const { remembered } = session
    const lastTokenAt = session.rotated_at ?? session.created_at
    if (!needsNewToken({ remembered, lastTokenAt }, now, 'Europe/Paris')) return
    const token = await replaceToken(tx, session, now)
    if (token) setSessionCookie(context, token, session.expires_at)
  })
}
