import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { linkRefusals } from './link.ts'

const token = z.object({ token: z.string().check(z.regex(/^[A-Za-z0-9_-]{20,128}$/)) })

export const askSignInLink = route({
  method: 'POST',
  path: '/api/sign-in-links',
  summary: 'Mails a one-time link to sign in; the answer is the same for an unknown address',
  access: 'public',
  body: z.object({ email: z.string().check(z.trim(), z.minLength(3), z.maxLength(254)) }),
  refusals: { 'too-many-attempts': 429 },
})

export const readSignInLink = route({
  method: 'GET',
  path: '/api/sign-in-links/:token',
  summary: 'Whose account a link opens; reading it spends nothing, since mail scanners do',
  access: 'public',
  params: token,
  reply: z.object({ email: z.string() }),
  refusals: linkRefusals,
})

export const takeSignInLink = route({
  method: 'POST',
  path: '/api/sign-in-links/:token/session',
  summary: 'Spends the link and opens a session; the second factor is asked for as after a password',
  access: 'public',
  params: token,
  body: z.object({ remember: z.boolean() }),
  refusals: { ...linkRefusals, 'provider-required': 403 },
})
