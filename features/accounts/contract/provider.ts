import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'

const base = '/api/territories/:territoryId/identity-provider'
const params = z.object({ territoryId: z.uuid() })
const administers = { access: { right: 'accounts.administer' } } as const
const text = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest))

/** `proconnect`: its scopes, its signed answers, its SIRET. `openid-connect`: any other directory. */
const providerProfiles = ['proconnect', 'openid-connect'] as const
export const signingAlgs = ['RS256', 'ES256'] as const

const choices = {
  profile: z.enum(providerProfiles),
  /** What the button says: « ProConnect ». */
  label: text(60),
  issuer: text(300),
  clientId: text(200),
  signingAlg: z.enum(signingAlgs),
  domains: z.array(text(120)).check(z.maxLength(50)),
  organisationIds: z.array(z.uuid()).check(z.maxLength(200)),
  trustsFactor: z.boolean(),
  isActive: z.boolean(),
}

const shown = z.object({
  provider: z.nullable(z.object({ ...choices, version: z.int() })),
  /** Addresses to declare at the provider. */
  redirectAddress: z.string(),
  signOutAddress: z.string(),
})
export type ShownProvider = z.infer<typeof shown>

export const readProvider = route({
  method: 'GET',
  path: base,
  summary: 'The identity provider of the territory, without its secret',
  ...administers,
  params,
  reply: shown,
})

export const changeProvider = route({
  method: 'PUT',
  path: base,
  summary: 'Sets the identity provider of the territory; the secret is sealed and never given back',
  ...administers,
  params,
  body: z.object({
    ...choices,
    /** 0 when there is none yet. */
    version: z.int(),
    /** Absent: the one already kept. */
    secret: z.optional(text(500)),
  }),
  reply: shown,
})

export const checkProvider = route({
  method: 'POST',
  path: `${base}/check`,
  summary: 'Asks the provider for its own description, to see that its address and its signature are right',
  ...administers,
  params,
  refusals: { 'provider-absent': 409, 'issuer-unreachable': 503, 'provider-signature-other': 409 },
})

const offered = z.object({ territoryId: z.uuid(), territoryName: z.string(), label: z.string() })

export const findProviders = route({
  method: 'POST',
  path: '/api/identity-providers',
  summary: 'The identity providers for the domain of an address; says nothing of the address itself',
  access: 'public',
  body: z.object({ email: text(254) }),
  reply: z.object({ items: z.array(offered) }),
  rows: rowsStay.choices,
})

export const startProviderSignIn = route({
  method: 'POST',
  path: '/api/provider-sign-ins',
  summary:
    'Where to send the browser to sign in at the provider of a territory; a cookie ties the answer to it',
  access: 'public',
  body: z.object({ territoryId: z.uuid(), back: z.nullable(z.string().check(z.maxLength(500))) }),
  reply: z.object({ address: z.string() }),
  refusals: { 'provider-absent': 409, 'provider-unreachable': 503 },
})

export const finishProviderSignIn = route({
  method: 'POST',
  path: '/api/provider-sessions',
  summary: 'Opens a session with the answer of the provider, for somebody invited or already a member',
  access: 'public',
  /** What the provider put behind the address of return. */
  body: z.object({ answer: z.string().check(z.minLength(1), z.maxLength(4000)) }),
  reply: z.object({ back: z.string() }),
  refusals: {
    'provider-absent': 409,
    'provider-unreachable': 503,
    'provider-answer-refused': 403,
    'provider-declined': 403,
    'provider-email-unverified': 403,
    'provider-person-unknown': 403,
    'provider-siret-missing': 403,
    'provider-siret-other': 403,
    'organisation-siret-missing': 403,
  },
})
