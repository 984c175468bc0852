import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import type { signingAlgs } from '../contract.ts'

/** Whom the provider answers for, with the facts that ProConnect gives. */
export interface ProviderPerson {
  readonly email: string
  readonly siret?: string
  readonly acr?: string
  readonly amr?: readonly string[]
  readonly emailVerified?: boolean
}

interface ProviderPeer {
  readonly issuer: string
  readonly clientId: string
  readonly secret: string
  /** Follows the provider's own pages as a browser would; gives what is behind the address of return. */
  answer(address: string, person: ProviderPerson): Promise<string>
  /** The code of an answer is too old. */
  expire(answer: string): Promise<void>
}

const clientId = 'bassin-essai'
const secret = 'un-secret-d-essai-partage-avec-le-fournisseur'
const started = new Map<SigningAlg, Promise<ProviderPeer>>()

type SigningAlg = (typeof signingAlgs)[number]

/**
 * A real provider on this machine, set as ProConnect is: signed answers, a SIRET, its scopes. It announces and uses one
 * signature. One of each per test worker.
 */
export const providerPeer = (alg: SigningAlg = 'RS256'): Promise<ProviderPeer> => {
  const peer = started.get(alg) ?? start(alg)
  started.set(alg, peer)
  return peer
}

const start = async (alg: SigningAlg): Promise<ProviderPeer> => {
  const people = new Map<string, ProviderPerson>()
  let next: ProviderPerson = { email: 'personne@essai.example' }
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  // The tests end when they are done, not when nobody listens any more.
  server.unref()
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, configurationOf(people, alg))
  const callback = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return callback(request, response)
    people.set(next.email, next)
    const { email: accountId, acr, amr } = next
    void provider.interactionFinished(request, response, { login: { accountId, acr, amr } })
  })
  return {
    issuer,
    clientId,
    secret,
    answer: (address, person) => {
      next = person
      return follow(address, issuer)
    },
    expire: async (answer) => {
      const code = await provider.AuthorizationCode.find(new URLSearchParams(answer).get('code') ?? '')
      await code?.destroy()
    },
  }
}

const keyOf = (alg: SigningAlg): KeyObject =>
  alg === 'RS256'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    : generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey

const configurationOf = (people: ReadonlyMap<string, ProviderPerson>, alg: SigningAlg): object => ({
  clients: [
    {
      client_id: clientId,
      client_secret: secret,
      redirect_uris: ['http://127.0.0.1:3000/connexion/retour'],
      post_logout_redirect_uris: ['http://127.0.0.1:3000/connexion'],
      token_endpoint_auth_method: 'client_secret_post',
      id_token_signed_response_alg: alg,
      userinfo_signed_response_alg: alg,
    },
  ],
  claims: {
    openid: ['sub'],
    given_name: ['given_name'],
    usual_name: ['usual_name'],
    email: ['email', 'email_verified'],
    uid: ['uid'],
    siret: ['siret'],
    idp_id: ['idp_id'],
    acr: null,
    amr: null,
  },
  acrValues: ['eidas1', 'eidas2', 'eidas3'],
  features: {
    devInteractions: { enabled: false },
    claimsParameter: { enabled: true },
    jwtUserinfo: { enabled: true },
  },
  jwks: {
    keys: [
      {
        ...keyOf(alg).export({ format: 'jwk' }),
        alg,
        use: 'sig',
      },
    ],
  },
  enabledJWA: { idTokenSigningAlgValues: [alg], userinfoSigningAlgValues: [alg] },
  // In seconds, as ProConnect announces its own: a code of half a minute, a session of half a day.
  ttl: {
    AuthorizationCode: 30,
    AccessToken: 60,
    IdToken: 60,
    Interaction: 600,
    Grant: 43_200,
    Session: 43_200,
  },
  cookies: { keys: ['un-cle-d-essai'] },
  interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  findAccount: (_: unknown, id: string) => ({
    accountId: id,
    claims: () => {
      const { email, siret, emailVerified } = people.get(id) ?? { email: id }
      return {
        ...{ sub: id, uid: id, idp_id: 'essai', given_name: 'Inès', usual_name: 'Marchetti', email },
        ...(siret !== undefined && { siret }),
        ...(emailVerified !== undefined && { email_verified: emailVerified }),
      }
    },
  }),
  // Nobody is asked to consent: a federation of the State shows no such page.
  loadExistingGrant: async (context: GrantContext) => {
    const { Grant } = context.oidc.provider
    const grant = new Grant({ clientId, accountId: context.oidc.session.accountId })
    grant.addOIDCScope('openid given_name usual_name email uid siret idp_id profile')
    grant.addOIDCClaims(['acr', 'amr'])
    await grant.save()
    return grant
  },
})

interface Grant {
  addOIDCScope(scope: string): void
  addOIDCClaims(claims: readonly string[]): void
  save(): Promise<string>
}
interface GrantContext {
  readonly oidc: {
    readonly provider: { readonly Grant: new (given: object) => Grant }
    readonly session: { readonly accountId: string }
  }
}

const mostHops = 10

const follow = async (address: string, issuer: string): Promise<string> => {
  const jar = new Map<string, string>()
  let at = address
  for (let hop = 0; hop < mostHops; hop += 1) {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ')
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const location = response.headers.get('location')
    if (!location) throw new Error(`the provider stopped at ${response.status}: ${await response.text()}`)
    const to = new URL(location, at)
    if (to.origin !== issuer) return to.search
    at = to.href
  }
  throw new Error('the provider never sent the browser back')
}
