import { done, refuse } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { sitsBeyond } from '../factor/needs-factor.ts'
import { browsersOf, forgetBrowsers } from '../factor/trusted-browser-store.ts'
import { providerSignOut } from '../providers/provider-sign-out.ts'
import { closeSessions, openSessionsOf, providerFactsOf } from './session-store.ts'
import { clearSessionCookie } from './set-session-cookie.ts'
import { networkOf } from './user-agent.ts'

/**
 * A session that one territory's provider opened sees itself and its like, never those of the whole account. The browsers
 * that stand for the factor are those of the account: it sees them when the account opens nothing else.
 */
export const listSessions: OpenHandler<typeof routes.listSessions> = async ({
  services,
  request,
  userId,
  sessionId,
  confinedTo,
  now,
}) => {
  if (!userId) return refuse('not-signed-in')
  const [sessions, browsers] = await services.database.withAccounts(async (tx) => [
    await openSessionsOf(tx, userId, now),
    (await sitsBeyond(tx, userId, confinedTo)) ? [] : await browsersOf(tx, userId, now),
  ])
  const here = networkOf(request, services.config.secret)
  return done({
    items: sessions
      .filter((row) => !confinedTo || row.confined_to === confinedTo)
      .map((row) => ({
        id: row.id,
        openedAt: row.created_at.toISOString(),
        lastUsedAt: (row.last_used_at ?? row.created_at).toISOString(),
        expiresAt: row.expires_at.toISOString(),
        remembered: row.remembered,
        userAgent: row.user_agent,
        network: row.network === null ? 'unknown' : row.network.equals(here) ? 'this-one' : 'another',
        waitsForFactor: row.factor === null,
        isCurrent: row.id === sessionId,
      })),
    browsers: browsers.map((row) => ({
      id: row.id,
      userAgent: row.userAgent,
      trustedAt: row.createdAt.toISOString(),
      lastUsedAt: row.lastUsedAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
    })),
  })
}

export const revokeSession: OpenHandler<typeof routes.revokeSession> = async (context, { params }) => {
  const { services, userId, sessionId, confinedTo } = context
  if (!userId) return refuse('not-signed-in')
  const closed = await services.database.withAccounts((tx) =>
    closeSessions(tx, userId, { only: params.sessionId, confinedTo }),
  )
  if (closed === 0) return refuse('not-found')
  if (params.sessionId === sessionId) clearSessionCookie(context)
  return done(undefined)
}

export const revokeOtherSessions: OpenHandler<typeof routes.revokeOtherSessions> = async ({
  services,
  userId,
  sessionId,
  confinedTo,
}) => {
  if (!userId || !sessionId) return refuse('not-signed-in')
  await services.database.withAccounts((tx) => closeSessions(tx, userId, { except: sessionId, confinedTo }))
  return done(undefined)
}

export const forgetBrowser: OpenHandler<typeof routes.forgetBrowser> = async (
  { services, userId, confinedTo },
  { params },
) => {
  if (!userId) return refuse('not-signed-in')
  const forgotten = await services.database.withAccounts(async (tx) =>
    (await sitsBeyond(tx, userId, confinedTo)) ? 0 : forgetBrowsers(tx, userId, params.browserId),
  )
  return forgotten === 0 ? refuse('not-found') : done(undefined)
}

/** Answers the same to who had no session any more: the cookie goes in any case. */
export const signOut: OpenHandler<typeof routes.signOut> = async (context) => {
  const { services, userId, sessionId, waiting } = context
  const ending = waiting ?? (userId && sessionId ? { userId, sessionId } : undefined)
  clearSessionCookie(context)
  if (!ending) return done({ providerSignOut: null })
  const facts = await services.database.withAccounts(async (tx) => {
    const known = await providerFactsOf(tx, ending.sessionId)
    await closeSessions(tx, ending.userId, { only: ending.sessionId })
    return known
  })
  return done({
    providerSignOut: await providerSignOut(services, { userId: ending.userId, ...facts }),
  })
}
