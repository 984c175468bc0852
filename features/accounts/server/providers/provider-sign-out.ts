import * as oidc from 'openid-client'
import type { Services } from '#platform/server/http/context.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import { openText } from '../sealed-text.ts'
import { clientOf } from './provider-client.ts'
import { providerOf } from './provider-store.ts'

export const idTokenSeal = (userId: string, secret: string) => ({
  purpose: 'id-token',
  owner: userId,
  secret,
})

/** Where to send the browser so that the provider's own session ends too; null when there is none, or it is silent. */
export const providerSignOut = async (
  services: Pick<Services, 'database' | 'config'>,
  session: { readonly userId: string; readonly idToken: string | null; readonly territoryId: string | null },
): Promise<string | null> => {
  const { userId, idToken, territoryId } = session
  const { config } = services
  if (!idToken || !territoryId) return null
  const hint = openText(idToken, idTokenSeal(userId, config.secret))
  const provider = await services.database.withAccounts((tx) => providerOf(tx, territoryId))
  if (!hint || !provider) return null
  const client = await clientOf(services, provider)
  if (!client.ok || !client.value.serverMetadata().end_session_endpoint) return null
  return oidc.buildEndSessionUrl(client.value, {
    id_token_hint: hint,
    post_logout_redirect_uri: publicAddress(config, '/connexion'),
    state: oidc.randomState(),
  }).href
}
