import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'
import {
  carriers,
  engagementKindCodes,
  objectiveStates,
  parties,
  signatureMethods,
} from '../rules/engagement-kinds.ts'
import { base, date, instant, ofPathway, optional, text } from './parts.ts'

const follow = { access: { right: 'pathways.follow' } } as const
const ofContract = z.object({ territoryId: z.uuid(), contractId: z.uuid() })

const objectiveValues = {
  label: text(300),
  details: optional(text(2000)),
  dueOn: optional(date),
  carriedBy: z._default(z.enum(carriers), 'person'),
}

const objective = z.object({
  id: z.uuid(),
  label: z.string(),
  details: z.nullable(z.string()),
  dueOn: z.nullable(date),
  state: z.enum(objectiveStates),
  stateOn: z.nullable(date),
  carriedBy: z.enum(carriers),
})

const signature = z.object({
  id: z.uuid(),
  party: z.enum(parties),
  signerName: z.string(),
  signedOn: date,
  method: z.enum(signatureMethods),
  recordedAt: instant,
  /** SHA-256 of what was agreed, as the signature found it; null when it was noted before that was kept. */
  contentHash: z.nullable(z.string()),
  /** Whether the contract still says what was signed; null when nobody can tell. */
  isUnchanged: z.nullable(z.boolean()),
  /** The scan of the paper that bears it. */
  scanFileId: z.nullable(z.uuid()),
})

/** A signature taken back before the contract was in force, and why. */
const withdrawnSignature = z.object({
  id: z.uuid(),
  party: z.enum(parties),
  signerName: z.string(),
  signedOn: date,
  reason: z.string(),
  byName: z.string(),
  withdrawnAt: instant,
})

export const engagement = z.object({
  id: z.uuid(),
  pathwayId: z.uuid(),
  number: z.int(),
  kind: z.enum(engagementKindCodes),
  state: z.enum(['draft', 'signed', 'superseded']),
  aim: z.string(),
  aimRomeCode: z.nullable(z.string()),
  aimRomeLabel: z.nullable(z.string()),
  startsOn: date,
  endsOn: z.nullable(date),
  weeklyMinutes: z.nullable(z.int()),
  weeklyReason: z.nullable(z.string()),
  signedOn: z.nullable(date),
  version: z.int(),
  objectives: z.array(objective),
  signatures: z.array(signature),
  withdrawn: z.array(withdrawnSignature),
})
export type Engagement = z.infer<typeof engagement>

export const listEngagements = route({
  method: 'GET',
  path: `${base}/pathways/:pathwayId/contracts`,
  summary: 'Every version of the contract of a pathway, the latest first, with objectives and signatures',
  access: { right: 'pathways.read' },
  params: ofPathway,
  reply: z.object({
    personId: z.uuid(),
    personName: z.string(),
    pathwayState: z.string(),
    referentName: z.nullable(z.string()),
    items: z.array(engagement),
  }),
  rows: rowsStay.oneRecord,
})

export const draftEngagement = route({
  method: 'POST',
  path: `${base}/pathways/:pathwayId/contracts`,
  summary: 'Starts a new version; an amendment copies the objectives still under way',
  ...follow,
  params: ofPathway,
  body: z.object({ id: z.uuid(), startsOn: date }),
  reply: engagement,
  refusals: { 'draft-exists': 409, 'pathway-closed': 409 },
})

export const writeEngagement = route({
  method: 'PUT',
  path: `${base}/contracts/:contractId`,
  summary: 'Writes a draft that nobody signed: aim, dates, weekly activity and objectives',
  ...follow,
  params: ofContract,
  body: z.object({
    version: z.int(),
    aim: z.string().check(z.trim(), z.maxLength(300)),
    aimRomeCode: optional(z.string().check(z.regex(/^[A-Z]\d{4}$/, 'unknown'))),
    startsOn: date,
    endsOn: optional(date),
    weeklyMinutes: optional(z.int().check(z.minimum(0), z.maximum(10_080))),
    weeklyReason: optional(text(500)),
    objectives: z.array(z.object({ id: z.uuid(), ...objectiveValues })).check(z.maxLength(30)),
  }),
  reply: engagement,
  refusals: { 'already-signed': 409, 'partly-signed': 409 },
})

export const withdrawSignatures = route({
  method: 'POST',
  path: `${base}/contracts/:contractId/withdrawals`,
  summary:
    'Takes back the signatures of a version not yet in force, with the reason; they stay in its history',
  ...follow,
  params: ofContract,
  body: z.object({ reason: text(300) }),
  reply: engagement,
  refusals: { 'already-signed': 409, 'nothing-to-withdraw': 409 },
})

const signingRefusals = {
  'party-already-signed': 409,
  'contract-replaced': 409,
  'content-changed': 409,
} as const

export const signEngagement = route({
  method: 'POST',
  path: `${base}/contracts/:contractId/signatures`,
  summary:
    'Records a signature with its date; the last one needed makes the contract signed and the pathway active',
  ...follow,
  params: ofContract,
  body: z.object({
    id: z.uuid(),
    /** The version that was read before signing; 409 with the current one when it was rewritten since. */
    version: z.int(),
    party: z.enum(parties),
    signerName: text(120),
    signedOn: date,
    method: z.enum(['paper', 'screen']),
  }),
  reply: engagement,
  refusals: signingRefusals,
})

export const sendSigningCode = route({
  method: 'POST',
  path: `${base}/contracts/:contractId/codes`,
  summary:
    'Mails the person a code of short life that signs this text of the contract and no other; one sent before is dead',
  ...follow,
  params: ofContract,
  body: z.object({ version: z.int() }),
  reply: z.object({ sentTo: z.string(), expiresAt: instant }),
  refusals: { ...signingRefusals, 'signer-without-email': 409, 'too-many-signing-codes': 429 },
})

export const signByCode = route({
  method: 'POST',
  path: `${base}/contracts/:contractId/code-signatures`,
  summary:
    'The person signs with the code that she was sent, beside who follows her; wrong, over and used up answer the same',
  ...follow,
  params: ofContract,
  body: z.object({ id: z.uuid(), version: z.int(), code: z.string().check(z.trim(), z.maxLength(20)) }),
  reply: engagement,
  refusals: { ...signingRefusals, 'signing-code-wrong': 422 },
})

export const changeObjective = route({
  method: 'PUT',
  path: `${base}/objectives/:objectiveId/state`,
  summary: 'Says where an objective of the contract in force stands',
  ...follow,
  params: z.object({ territoryId: z.uuid(), objectiveId: z.uuid() }),
  body: z.object({ state: z.enum(objectiveStates), stateOn: date }),
  reply: objective,
})

export const printEngagement = route({
  method: 'POST',
  path: `${base}/contracts/:contractId/documents`,
  summary:
    'A version of the contract as tagged PDF or DOCX, to be signed or handed over, with the hash of what is agreed',
  access: { right: 'pathways.read' },
  params: ofContract,
  ...givesPaper,
})

export const engagementRoutes = {
  listEngagements,
  draftEngagement,
  writeEngagement,
  signEngagement,
  sendSigningCode,
  signByCode,
  withdrawSignatures,
  changeObjective,
  printEngagement,
}
