import * as oidc from 'openid-client'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import { returnPath } from './provider-client.ts'
import type { SignInFlow } from './sign-in-flow.ts'

interface ProviderAnswer {
  readonly claims: Readonly<Record<string, unknown>>
  readonly acr: unknown
  readonly amr: unknown
  readonly idToken: string
}

type Code = 'provider-declined' | 'provider-unreachable' | 'provider-answer-refused'

/** Exchanges the answer for what it says of the person: state, nonce, verifier and every signature are checked. */
export const readAnswer = async (
  services: Pick<Services, 'config' | 'log'>,
  client: oidc.Configuration,
  given: { readonly flow: SignInFlow; readonly answer: string },
): Promise<Result<ProviderAnswer, Code>> => {
  const { flow } = given
  const address = new URL(publicAddress(services.config, returnPath))
  address.search = given.answer
  try {
    const tokens = await oidc.authorizationCodeGrant(client, address, {
      expectedState: flow.state,
      expectedNonce: flow.nonce,
      idTokenExpected: true,
      ...(flow.verifier && { pkceCodeVerifier: flow.verifier }),
    })
    const identity = tokens.claims()
    if (!identity || !tokens.id_token) return refuse('provider-answer-refused')
    const claims = await oidc.fetchUserInfo(client, tokens.access_token, identity.sub)
    return done({ claims, acr: identity.acr, amr: identity.amr, idToken: tokens.id_token })
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'provider-declined') services.log.warn({ provider: code, reason: reasonOf(error) })
    return refuse(code)
  }
}

/** Every failure of the exchange is expected, since another server caused it: the person reads which kind it was. */
const codeOf = (error: unknown): Code => {
  if (error instanceof oidc.AuthorizationResponseError)
    return error.error === 'access_denied' ? 'provider-declined' : 'provider-answer-refused'
  const { code, message, cause } = error as { code?: string; message?: string; cause?: unknown }
  const isSilent = code === 'OAUTH_TIMEOUT' || message === 'fetch failed'
  const isBroken = cause instanceof Response && cause.status >= 500
  return isSilent || isBroken ? 'provider-unreachable' : 'provider-answer-refused'
}

/** The library's own code: its message and its cause quote the answer, claims and tokens among it. */
const reasonOf = (error: unknown): string => {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return [code, name].find((one) => typeof one === 'string') ?? 'unknown'
}
