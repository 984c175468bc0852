import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { linkRefusals } from './link.ts'

const password = z.string().check(z.minLength(1), z.maxLength(1000))
const token = z.string().check(z.regex(/^[A-Za-z0-9_-]{20,128}$/))

export const askPasswordReset = route({
  method: 'POST',
  path: '/api/password-resets',
  summary: 'Mails a one-time link to choose another password; the answer is the same for an unknown address',
  access: 'public',
  body: z.object({ email: z.string().check(z.trim(), z.minLength(3), z.maxLength(254)) }),
  refusals: { 'too-many-attempts': 429 },
})

export const resetPassword = route({
  method: 'PUT',
  path: '/api/password-resets/:token',
  summary: 'Chooses another password with the link received; every session is closed',
  access: 'public',
  params: z.object({ token }),
  body: z.object({ password }),
  refusals: linkRefusals,
})

export const changePassword = route({
  method: 'PUT',
  path: '/api/me/password',
  summary: 'Changes the password of the caller; the other sessions are closed',
  access: 'signed-in',
  body: z.object({ current: password, next: password }),
  refusals: { 'too-many-attempts': 429 },
})
