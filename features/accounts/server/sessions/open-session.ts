import type { OpenContext } from '#platform/server/http/context.ts'
import { sessionLifeMs } from '../../rules/session-life.ts'
import { authOf } from '../auth.ts'
import { hasFactor } from '../factor/factor-store.ts'
import { userNeedsFactor } from '../factor/needs-factor.ts'
import { isTrustedBrowser } from '../factor/trusted-browser.ts'
import { userById } from '../user-store.ts'
import { markKnownBrowser } from './known-browser.ts'
import { describeSession, type SessionFactor } from './session-store.ts'
import { setSessionCookie } from './set-session-cookie.ts'
import { networkOf, userAgentOf } from './user-agent.ts'

export interface Issued {
  readonly token: string
  readonly userId: string
}

interface How {
  readonly remembered?: boolean
  /** What already stands for the second factor; asked for otherwise, as the rule says. */
  readonly factor?: SessionFactor
  readonly confinedTo?: string
  /** Sealed. */
  readonly idToken?: string
}

/** Gives the caller's browser a session just issued: its life is ours, the token is the library's. */
export const keepSession = async (context: OpenContext, issued: Issued, how: How = {}): Promise<void> => {
  const { services, request, now } = context
  const remembered = how.remembered ?? false
  const expiresAt = new Date(now.getTime() + sessionLifeMs(remembered))
  const factor = how.factor ?? (await factorAtSignIn(context, issued.userId))
  const user = await services.database.withAccounts(async (tx) => {
    await describeSession(tx, issued.token, {
      ...{ expiresAt, remembered, factor, now },
      userAgent: userAgentOf(request),
      network: networkOf(request, services.config.secret),
      confinedTo: how.confinedTo ?? null,
      idToken: how.idToken ?? null,
    })
    return userById(tx, issued.userId)
  })
  setSessionCookie(context, issued.token, remembered ? expiresAt : undefined)
  if (factor && factor !== 'demo' && user) markKnownBrowser(context, user.email)
}

/** Opens a session for a user who has just proved who they are otherwise: by a link, by a provider, in the demo. */
export const openSessionFor = async (context: OpenContext, userId: string, how: How = {}): Promise<void> => {
  const { internalAdapter } = await authOf(context.services).$context
  const session = await internalAdapter.createSession(userId, true)
  await keepSession(context, { token: session.token, userId }, how)
}

/** Who enrolled is always asked; the others when one of their seats calls for it. Null: the factor is still to come. */
const factorAtSignIn = async (context: OpenContext, userId: string): Promise<SessionFactor | null> => {
  const { services } = context
  const enrolled = await services.database.withAccounts((tx) => hasFactor(tx, userId))
  if (!enrolled) return (await userNeedsFactor(services, userId)) ? null : 'exempt'
  const trusted = await services.database.withAccounts((tx) => isTrustedBrowser(context, tx, userId))
  return trusted ? 'browser' : null
}
