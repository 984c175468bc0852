import * as z from 'zod/mini'
import { linkCode, linkCodeRefusals, linkCodeSent, linkPass, linkToken } from '#features/accounts/contract.ts'
import { route } from '#platform/contract/route.ts'
import { contactPreferences, orientationStates } from '../rules/orientation-lifecycle.ts'
import { refusalCodes } from '../rules/refusal-reasons.ts'
import { date, optional, text } from './parts.ts'

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

export const askOrientationCode = route({
  method: 'POST',
  path: '/api/orientation-link/codes',
  summary: 'Mails the one-time code of the link of an orientation',
  access: 'public',
  body: z.object({ token: linkToken }),
  reply: linkCodeSent,
  refusals: linkCodeRefusals,
})

export const openOrientation = route({
  method: 'POST',
  path: '/api/orientation-link/passes',
  summary: 'Checks the code and opens the orientation for an hour',
  access: 'public',
  body: z.object({ token: linkToken, code: linkCode }),
  reply: z.object({ orientation: linkedOrientation, pass: z.string() }),
  refusals: linkCodeRefusals,
})

export const answerOrientation = route({
  method: 'POST',
  path: '/api/orientation-link/answers',
  summary: 'The service takes the person in, or says why not',
  access: 'public',
  body: z.object({
    token: linkToken,
    pass: linkPass,
    answer: z.enum(['accept', 'refuse']),
    reasonCode: optional(z.enum(refusalCodes)),
    reasonText: optional(text(300)),
  }),
  reply: z.object({ orientation: linkedOrientation }),
  refusals: linkCodeRefusals,
})

export const linkedRoutes = { askOrientationCode, openOrientation, answerOrientation }
