import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'

const email = z.string().check(z.trim(), z.minLength(3), z.maxLength(254))
const password = z.string().check(z.minLength(1), z.maxLength(1000))

export const signIn = route({
  method: 'POST',
  path: '/api/session',
  summary: 'Opens a session by e-mail address and password; the cookie comes with the reply',
  access: 'public',
  body: z.object({ email, password, remember: z.boolean() }),
  refusals: { 'credentials-wrong': 422, 'too-many-attempts': 429, 'provider-required': 403 },
})

export const signOut = route({
  method: 'DELETE',
  path: '/api/session',
  summary: 'Closes the session of the caller; gives where to close that of their identity provider',
  access: 'public',
  reply: z.object({ providerSignOut: z.nullable(z.string()) }),
})

const session = z.object({
  id: z.uuid(),
  openedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  remembered: z.boolean(),
  userAgent: z.nullable(z.string()),
  /** Whether it was last used from where the caller is now; no address is kept. */
  network: z.enum(['this-one', 'another', 'unknown']),
  /** Its second factor never came: it opens nothing. */
  waitsForFactor: z.boolean(),
  isCurrent: z.boolean(),
})
export type Session = z.infer<typeof session>

/** A browser that stands for the second factor. */
const trustedBrowser = z.object({
  id: z.uuid(),
  userAgent: z.nullable(z.string()),
  trustedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
})
export type TrustedBrowser = z.infer<typeof trustedBrowser>

export const listSessions = route({
  method: 'GET',
  path: '/api/sessions',
  summary: 'Open sessions of the caller, the latest first, and the browsers that stand for the second factor',
  access: 'signed-in',
  reply: z.object({ items: z.array(session), browsers: z.array(trustedBrowser) }),
  rows: { stay: 'one’s own open sessions, closed from the page' },
})

export const revokeSession = route({
  method: 'DELETE',
  path: '/api/sessions/:sessionId',
  summary: 'Closes one session of the caller, here or on another device',
  access: 'signed-in',
  params: z.object({ sessionId: z.uuid() }),
})

export const revokeOtherSessions = route({
  method: 'DELETE',
  path: '/api/sessions',
  summary: 'Closes every session of the caller but the present one',
  access: 'signed-in',
})

export const forgetBrowser = route({
  method: 'DELETE',
  path: '/api/trusted-browsers/:browserId',
  summary: 'Asks for the second factor again on a browser that stood for it',
  access: 'signed-in',
  params: z.object({ browserId: z.uuid() }),
})

export const signInOptions = route({
  method: 'GET',
  path: '/api/sign-in-options',
  summary: 'What the sign-in page shows: languages, and one-click sign-ins of the demo territories',
  access: 'public',
  query: z.object({
    /** Slug of the territory whose provider is offered at once; the only one of the server when absent. */
    territory: z.optional(z.string().check(z.maxLength(80))),
  }),
  reply: z.object({
    provider: z.nullable(z.object({ territoryId: z.uuid(), label: z.string() })),
    /** Some territory of this server has a provider: it is found by the domain of an address. */
    hasProviders: z.boolean(),
    /** Absent when the server holds no territory, or several. */
    territory: z.nullable(z.object({ name: z.string(), subtitle: z.string() })),
    languages: z.array(z.enum(['fr', 'en'])),
    demo: z.array(
      z.object({
        territoryName: z.string(),
        roles: z.array(z.object({ code: z.string(), label: z.string(), name: z.string() })),
      }),
    ),
  }),
  rows: rowsStay.choices,
})

export const demoSignIn = route({
  method: 'POST',
  path: '/api/demo-session',
  summary: 'Opens a session as one of the invented people of a demo territory, without password',
  access: 'public',
  body: z.object({ role: z.string().check(z.regex(/^[A-Za-z-]{2,40}$/)) }),
  refusals: { 'demo-only': 403 },
})
