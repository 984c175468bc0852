import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'

const code = z.string().check(z.trim(), z.minLength(6), z.maxLength(20))
const refusals = { 'factor-code-wrong': 422, 'too-many-attempts': 429 } as const
const recoveryRefusals = { 'recovery-code-wrong': 422, 'too-many-attempts': 429 } as const

/** Codes that stand for the authenticator, shown this once. */
const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) })

export const readFactor = route({
  method: 'GET',
  path: '/api/session/factor',
  summary: 'What the second factor asks of the caller now',
  access: 'public',
  reply: z.object({
    /** `enrol`: no authenticator yet, and the rule asks for one. `check`: its code is awaited. */
    state: z.enum(['signed-out', 'open', 'check', 'enrol']),
    email: z.nullable(z.string()),
    /** Whether this browser may stand for the code afterwards. */
    mayTrust: z.boolean(),
  }),
})

export const checkFactor = route({
  method: 'POST',
  path: '/api/session/factor',
  summary: 'Opens the waiting session with the code of the authenticator; the session changes its token',
  access: 'public',
  body: z.object({ code, trustBrowser: z.boolean() }),
  refusals,
})

export const spendRecoveryCode = route({
  method: 'POST',
  path: '/api/session/factor/recovery',
  summary: 'Opens the waiting session with a recovery code, which serves once; a mail tells the person',
  access: 'public',
  body: z.object({ code }),
  reply: z.object({ left: z.int() }),
  refusals: recoveryRefusals,
})

export const startEnrolment = route({
  method: 'POST',
  path: '/api/session/factor/enrolment',
  summary: 'A new key for an authenticator; who already has one shows its code first',
  access: 'public',
  body: z.object({ code: z.optional(code) }),
  reply: z.object({
    /** Base 32, in groups of four: what one types where the square cannot be read. */
    key: z.string(),
    address: z.string(),
    /** The square: its side in modules, and the path of its dark ones. */
    square: z.object({ side: z.int(), path: z.string() }),
  }),
  refusals: { ...refusals, 'seats-elsewhere': 409 },
})

export const confirmEnrolment = route({
  method: 'POST',
  path: '/api/session/factor/confirmation',
  summary: 'Puts the key in use with its first code, and gives the recovery codes',
  access: 'public',
  body: z.object({ code, trustBrowser: z.boolean() }),
  reply: recoveryCodes,
  refusals: { ...refusals, 'enrolment-expired': 409 },
})

export const ownFactor = route({
  method: 'GET',
  path: '/api/me/factor',
  summary: 'The second factor of the caller: since when, and how many recovery codes are left',
  access: 'signed-in',
  reply: z.object({ enrolledAt: z.nullable(z.iso.datetime()), recoveryCodesLeft: z.int() }),
})

export const renewRecoveryCodes = route({
  method: 'POST',
  path: '/api/me/factor/recovery-codes',
  summary: 'Ten other recovery codes, for the code of the authenticator; the former ones serve no more',
  access: 'signed-in',
  body: z.object({ code }),
  reply: recoveryCodes,
  refusals,
})
