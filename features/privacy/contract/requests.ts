import * as z from 'zod/mini'
import { givesList, noFilters, nominativeExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { base, inTerritory } from './declaration.ts'

const path = `${base}/requests` as const
const date = z.iso.date()
const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const optional = (most: number) => z._default(z.nullable(text(most)), null)
const byManager = { access: { right: 'privacy.manage' } } as const

/** Articles 15, 16, 21, 17 and 18 of the RGPD. */
const requestKinds = [
  'access',
  'rectification',
  'objection',
  'erasure',
  'restriction',
  'portability',
] as const
export type RequestKind = (typeof requestKinds)[number]
/** How a member hears of a request. */
export const heardThrough = ['in-person', 'email', 'letter', 'phone'] as const
/** `own-page`: she wrote it herself on her page. */
const requestChannels = [...heardThrough, 'own-page'] as const
export type RequestChannel = (typeof requestChannels)[number]
const requestOutcomes = ['done', 'partly', 'refused'] as const
export type RequestOutcome = (typeof requestOutcomes)[number]
const requestStepKinds = ['identity', 'extended', 'answered'] as const
export type RequestStepKind = (typeof requestStepKinds)[number]

const requestStep = z.object({
  kind: z.enum(requestStepKinds),
  outcome: z.nullable(z.enum(requestOutcomes)),
  onDate: date,
  words: z.string(),
  byName: z.string(),
})

const privacyRequest = z.object({
  id: z.uuid(),
  kind: z.enum(requestKinds),
  requester: z.string(),
  contact: z.nullable(z.string()),
  channel: z.enum(requestChannels),
  receivedOn: date,
  details: z.nullable(z.string()),
  /** Null when she asked on her own page. */
  createdByName: z.nullable(z.string()),
  /** Last day to answer: one month, three when extended. */
  dueOn: date,
  isLate: z.boolean(),
  /** In the order in which they were done. */
  steps: z.array(requestStep),
})
export type PrivacyRequest = z.infer<typeof privacyRequest>

export const exportRequests = route({
  method: 'POST',
  path: `${path}/exports`,
  summary: 'The requests on personal data, one line each, with what became of them',
  ...byManager,
  params: inTerritory,
  body: nominativeExport(noFilters),
  ...givesList,
})

export const listRequests = route({
  method: 'GET',
  path,
  summary: 'Requests on personal data: those that wait first, by the day by which to answer',
  ...byManager,
  params: inTerritory,
  reply: z.object({
    today: date,
    items: z.array(privacyRequest),
    rule: z.object({ source: z.string(), verifiedOn: z.nullable(date) }),
  }),
  rows: { exportedBy: exportRequests },
})

export const openRequest = route({
  method: 'POST',
  path,
  summary: 'Writes a request on the day it was received: the month to answer counts from there',
  ...byManager,
  params: inTerritory,
  body: z.object({
    id: z.uuid(),
    kind: z.enum(requestKinds),
    requester: text(120),
    contact: optional(200),
    channel: z.enum(heardThrough),
    receivedOn: date,
    details: optional(1000),
  }),
  reply: z.object({ id: z.uuid(), dueOn: date }),
})

export const recordRequestStep = route({
  method: 'POST',
  path: `${path}/:requestId/steps`,
  summary: 'Identity checked, delay extended with its reason, or answer given: each once, none changed',
  ...byManager,
  params: z.extend(inTerritory, { requestId: z.uuid() }),
  body: z.object({
    id: z.uuid(),
    kind: z.enum(requestStepKinds),
    outcome: z._default(z.nullable(z.enum(requestOutcomes)), null),
    onDate: date,
    words: text(1000),
  }),
  reply: z.object({ dueOn: date }),
  refusals: {
    'request-answered': 409,
    'request-step-done': 409,
    'extension-too-late': 409,
    'identity-not-checked': 409,
  },
})
