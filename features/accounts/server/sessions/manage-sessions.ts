import { done, refuse } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { closeSessions, openSessionsOf } from './session-store.ts'
import { clearSessionCookie } from './set-session-cookie.ts'

export const listSessions: OpenHandler<typeof routes.listSessions> = async ({
  services,
  userId,
  sessionId,
  now,
}) => {
  if (!userId) return refuse('not-signed-in')
  const rows = await services.database.withAccounts((tx) => openSessionsOf(tx, userId, now))
  return done({
    items: rows.map((row) => ({
      id: row.id,
      openedAt: row.created_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
      remembered: row.remembered,
      userAgent: row.user_agent,
      isCurrent: row.id === sessionId,
    })),
  })
}

export const revokeSession: OpenHandler<typeof routes.revokeSession> = async (context, { params }) => {
  const { services, userId, sessionId } = context
  if (!userId) return refuse('not-signed-in')
  const closed = await services.database.withAccounts((tx) =>
    closeSessions(tx, userId, { only: params.sessionId }),
  )
  if (closed === 0) return refuse('not-found')
  if (params.sessionId === sessionId) clearSessionCookie(context)
  return done(undefined)
}

/** Answers the same to who had no session any more: the cookie goes in any case. */
export const signOut: OpenHandler<typeof routes.signOut> = async (context) => {
  const { services, userId, sessionId } = context
  if (userId && sessionId)
    await services.database.withAccounts((tx) => closeSessions(tx, userId, { only: sessionId }))
  clearSessionCookie(context)
  return done(undefined)
}
