import type { OpenContext } from '#platform/server/http/context.ts'
import { sessionLifeMs } from '../../rules/session-life.ts'
import { authOf } from '../auth.ts'
import { describeSession } from './session-store.ts'
import { setSessionCookie } from './set-session-cookie.ts'

/** Gives the caller's browser a session just issued: its life is ours, the token is the library's. */
export const keepSession = async (
  { services, request, reply, now }: OpenContext,
  token: string,
  remembered: boolean,
): Promise<void> => {
  const expiresAt = new Date(now.getTime() + sessionLifeMs(remembered))
  const userAgent = request.headers['user-agent']?.slice(0, 300) ?? null
  await services.database.withAccounts((tx) =>
    describeSession(tx, token, { expiresAt, remembered, userAgent, now }),
  )
  setSessionCookie({ services, reply }, token, remembered ? expiresAt : undefined)
}

/** Opens a session for a user who has just proved who they are otherwise: by an invitation, or in the demo. */
export const openSessionFor = async (context: OpenContext, userId: string): Promise<void> => {
  const { internalAdapter } = await authOf(context.services).$context
  const session = await internalAdapter.createSession(userId, true)
  await keepSession(context, session.token, false)
}
