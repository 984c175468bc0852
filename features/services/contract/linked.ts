import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { contactPreferences, orientationStates } from '../rules/orientation-lifecycle.ts'
import { refusalCodes } from '../rules/refusal-reasons.ts'
import { date, instant, optional, text } from './parts.ts'

/** What a service reads of a person: her name, how to reach her, the words meant for it, her référent. Nothing else. */
const linkedOrientation = z.object({
  personName: z.string(),
  serviceName: z.string(),
  structureName: z.string(),
  contactPreference: z.enum(contactPreferences),
  /** The phone, the address or the words that she chose; null when her référent is called. */
  contact: z.nullable(z.string()),
  reasons: z.nullable(z.string()),
  requirements: z.nullable(z.string()),
  availableFrom: z.nullable(date),
  referentName: z.nullable(z.string()),
  referentEmail: z.nullable(z.string()),
  referentPhone: z.nullable(z.string()),
  state: z.enum(orientationStates),
  sentOn: date,
  expiresOn: date,
})
export type LinkedOrientation = z.infer<typeof linkedOrientation>

const linkRefused = { 'link-unknown': 404, 'link-expired': 410 } as const
const codeRefused = {
  ...linkRefused,
  'code-wrong': 422,
  'code-expired': 422,
  'code-used-up': 429,
  'too-many-codes': 429,
} as const
const token = z.string().check(z.minLength(20), z.maxLength(100))

export const askOrientationCode = route({
  method: 'POST',
  path: '/api/orientation-link/codes',
  summary: 'Mails the one-time code of the link of an orientation',
  access: 'public',
  body: z.object({ token }),
  /** The address, masked: `a•••@service.fr`. */
  reply: z.object({ recipient: z.string(), expiresAt: instant }),
  refusals: codeRefused,
})

export const openOrientation = route({
  method: 'POST',
  path: '/api/orientation-link/passes',
  summary: 'Checks the code and opens the orientation for an hour',
  access: 'public',
  body: z.object({ token, code: z.string().check(z.maxLength(20)) }),
  reply: z.object({ orientation: linkedOrientation, pass: z.string() }),
  refusals: codeRefused,
})

export const answerOrientation = route({
  method: 'POST',
  path: '/api/orientation-link/answers',
  summary: 'The service takes the person in, or says why not',
  access: 'public',
  body: z.object({
    token,
    pass: z.string().check(z.maxLength(300)),
    answer: z.enum(['accept', 'refuse']),
    reasonCode: optional(z.enum(refusalCodes)),
    reasonText: optional(text(300)),
  }),
  reply: z.object({ orientation: linkedOrientation }),
  refusals: codeRefused,
})

export const linkedRoutes = { askOrientationCode, openOrientation, answerOrientation }
