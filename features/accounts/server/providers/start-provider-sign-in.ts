import * as oidc from 'openid-client'
import { done, refuse } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import type { routes } from '../../contract.ts'
import { localPath } from '../../rules/local-path.ts'
import { clientOf, returnPath } from './provider-client.ts'
import { activeProvidersFor, providerOf } from './provider-store.ts'
import { keepFlow } from './sign-in-flow.ts'

/** ProConnect gives each fact under a scope of its own. */
const scopes = {
  proconnect: 'openid given_name usual_name email uid siret idp_id',
  'openid-connect': 'openid email profile',
} as const

/** By the domain alone, of which a territory made no secret. */
export const findProviders: OpenHandler<typeof routes.findProviders> = async ({ services }, { body }) => {
  const domain = body.email.split('@').at(-1)?.toLowerCase() ?? ''
  const rows = await services.database.withAccounts((tx) => activeProvidersFor(tx, domain))
  return done({
    items: rows.map(({ territoryId, territoryName, label }) => ({ territoryId, territoryName, label })),
  })
}

export const startProviderSignIn: OpenHandler<typeof routes.startProviderSignIn> = async (
  context,
  { body },
) => {
  const { services } = context
  const provider = await services.database.withAccounts((tx) => providerOf(tx, body.territoryId))
  if (!provider?.isActive) return refuse('provider-absent')
  const found = await clientOf(services, provider)
  if (!found.ok) return found
  const client = found.value
  // ProConnect refuses a parameter that it does not know: the verifier goes where the provider says it is read.
  const verifier = client.serverMetadata().supportsPKCE() ? oidc.randomPKCECodeVerifier() : null
  const flow = {
    territoryId: provider.territoryId,
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier,
    back: localPath(body.back ?? undefined),
  }
  const address = oidc.buildAuthorizationUrl(client, {
    redirect_uri: publicAddress(services.config, returnPath),
    scope: scopes[provider.profile],
    state: flow.state,
    nonce: flow.nonce,
    ...(provider.trustsFactor && {
      claims: JSON.stringify({ id_token: { amr: { essential: true }, acr: null } }),
    }),
    ...(verifier && {
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }),
  })
  keepFlow(context, flow)
  return done({ address: address.href })
}
