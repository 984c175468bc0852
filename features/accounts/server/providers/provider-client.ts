import * as oidc from 'openid-client'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import { openText } from '../sealed-text.ts'
import { isPlainLocal } from './issuer.ts'
import type { Provider } from './provider-store.ts'

/** The page to which a provider sends the browser back. */
export const returnPath = '/connexion/retour'

const TIMEOUT_SECONDS = 5
const KEPT_MS = 10 * 60_000
/**
 * A provider that did not answer is left alone for a while: a sign-in must not wait for it each time. One that did is
 * asked again after as long (`lately`) before a password is refused on its account.
 */
const SILENT_MS = 30_000

export const secretSeal = (territoryId: string, secret: string) => ({
  purpose: 'identity-provider',
  owner: territoryId,
  secret,
})

type Discovered = Result<oidc.Configuration, 'provider-unreachable'>
interface Kept {
  readonly askedAt: number
  readonly until: number
  readonly client: Promise<Discovered>
}

const kept = new WeakMap<Services['database'], Map<string, Kept>>()

type Needs = Pick<Services, 'database' | 'config'>

/** The provider as it describes itself, asked once in a while. Never called where no provider is set. */
export const clientOf = async (
  services: Needs,
  provider: Provider,
  how: { readonly afresh?: boolean; readonly lately?: boolean } = {},
): Promise<Discovered> => {
  const ofServer = kept.get(services.database) ?? new Map<string, Kept>()
  kept.set(services.database, ofServer)
  const key = `${provider.territoryId}:${provider.version}`
  const known = ofServer.get(key)
  // Real time, not that of the services: what is kept here are bytes of the network.
  const askedAt = Date.now()
  const isOld = known !== undefined && how.lately === true && askedAt - known.askedAt > SILENT_MS
  if (known && !how.afresh && !isOld && known.until > askedAt) return known.client
  const client = discover(services, provider)
  ofServer.set(key, { askedAt, until: askedAt + KEPT_MS, client })
  const found = await client
  if (!found.ok) ofServer.set(key, { askedAt: Date.now(), until: Date.now() + SILENT_MS, client })
  return found
}

const discover = async ({ config }: Needs, provider: Provider): Promise<Discovered> => {
  const issuer = new URL(provider.issuer)
  const secret = openText(provider.secret, secretSeal(provider.territoryId, config.secret))
  const metadata = {
    redirect_uris: [publicAddress(config, returnPath)],
    id_token_signed_response_alg: provider.signingAlg,
    ...(provider.profile === 'proconnect' && { userinfo_signed_response_alg: provider.signingAlg }),
  }
  const execute = [
    oidc.enableNonRepudiationChecks,
    ...(isPlainLocal(issuer) ? [oidc.allowInsecureRequests] : []),
  ]
  try {
    const found = await oidc.discovery(issuer, provider.clientId, metadata, oidc.ClientSecretPost(secret), {
      execute,
      timeout: TIMEOUT_SECONDS,
    })
    const methods = found.serverMetadata().token_endpoint_auth_methods_supported
    if (!methods || methods.includes('client_secret_post')) return done(found)
    const basic = oidc.ClientSecretBasic(secret)
    const client = new oidc.Configuration(found.serverMetadata(), provider.clientId, metadata, basic)
    client.timeout = TIMEOUT_SECONDS
    for (const apply of execute) apply(client)
    return done(client)
  } catch {
    return refuse('provider-unreachable')
  }
}
