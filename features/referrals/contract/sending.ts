import * as z from 'zod/mini'
import { attachmentRefusals, attachments } from '#features/documents/contract.ts'
import { exportedWith, givesList, nominativeExport, rowsStay } from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { route } from '#platform/contract/route.ts'
import { referralStates } from './codes.ts'
import {
  allowance,
  attachment,
  base,
  date,
  declaredProof,
  instant,
  inTerritory,
  message,
  ofReferral,
  outcome,
  passage,
  referralValues,
  refusal,
  text,
} from './referral.ts'

const bySender = { access: { right: 'referrals.send' } } as const

/** What the sender sees of his prescription: his own words, and what became of it. Never a file of the territory. */
const sentReferral = z.object({
  id: z.uuid(),
  version: z.int(),
  reference: z.string(),
  state: z.enum(referralStates),
  schemeLabel: z.string(),
  values: z.omit(referralValues, { sensitive: true }),
  /** In a draft only: once sent, they are read in the person's file by who may. */
  sensitive: referralValues.shape.sensitive,
  /** The last day on which a draft is kept if nothing changes in it. */
  keptUntil: z.nullable(date),
  sentAt: z.nullable(instant),
  answerDueOn: z.nullable(date),
  expiresOn: z.nullable(date),
  decidedAt: z.nullable(instant),
  refusal: z.nullable(refusal),
  outcome: z.nullable(outcome),
  proofs: z.array(declaredProof),
  messages: z.array(message),
  history: z.array(passage),
  attachments: z.array(attachment),
  moves: z.record(z.string(), allowance),
})
export type SentReferral = z.infer<typeof sentReferral>

export const startReferral = route({
  method: 'POST',
  path: base,
  summary: 'Starts a prescription as a draft kept on the server',
  ...bySender,
  params: inTerritory,
  body: z.extend(referralValues, { id: z.uuid() }),
  reply: z.object({ id: z.uuid(), version: z.int() }),
})

export const saveDraft = route({
  method: 'PUT',
  path: `${base}/:referralId`,
  summary: 'Keeps a draft as it is typed',
  ...bySender,
  params: ofReferral,
  body: z.extend(referralValues, { version: z.int() }),
  reply: z.object({ id: z.uuid(), version: z.int() }),
})

export const discardDraft = route({
  method: 'DELETE',
  path: `${base}/:referralId`,
  summary: 'Erases a draft and its attachments: it never was a prescription',
  ...bySender,
  params: ofReferral,
})

export const sendReferral = route({
  method: 'POST',
  path: `${base}/:referralId/sendings`,
  summary: 'Checks a draft and sends it to the entry desk; the person is told by mail where she has one',
  ...bySender,
  params: ofReferral,
  body: z.object({ version: z.int() }),
  reply: z.object({ id: z.uuid(), reference: z.string(), answerDueOn: date }),
  refusals: { 'organisation-does-not-prescribe': 403 },
})

export const withdrawReferral = route({
  method: 'POST',
  path: `${base}/:referralId/withdrawals`,
  summary: 'Withdraws a prescription that waits for its answer',
  ...bySender,
  params: ofReferral,
  body: z.object({ version: z.int(), reason: z._default(z.nullable(text(500)), null) }),
})

export const answerQuestion = route({
  method: 'POST',
  path: `${base}/:referralId/answers`,
  summary: 'Answers the entry desk, which takes the prescription up again',
  ...bySender,
  params: ofReferral,
  body: z.object({ id: z.uuid(), body: text(2000) }),
})

export const attachToReferral = route({
  method: 'POST',
  path: `${base}/:referralId/documents/:documentId`,
  summary: 'Adds a file of at most 5 MB to a draft or to a prescription that waits for its answer',
  ...bySender,
  params: z.extend(ofReferral, { documentId: z.uuid() }),
  receives: attachments,
  reply: attachment,
  refusals: attachmentRefusals,
})

export const downloadAttachment = route({
  method: 'GET',
  path: `${base}/:referralId/documents/:documentId`,
  summary: 'A file of a prescription, for its sender and for the entry desk',
  access: { right: 'territory.read' },
  params: z.extend(ofReferral, { documentId: z.uuid() }),
  produces: 'application/octet-stream',
})

export const readSentReferral = route({
  method: 'GET',
  path: `${base}/sent/:referralId`,
  summary: 'A prescription as its sender sees it, with its outcome',
  ...bySender,
  params: ofReferral,
  reply: sentReferral,
  rows: rowsStay.oneRecord,
})

export const sentLine = z.object({
  id: z.uuid(),
  reference: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  schemeLabel: z.string(),
  senderMemberName: z.nullable(z.string()),
  state: z.enum(referralStates),
  createdAt: instant,
  sentAt: z.nullable(instant),
  answerDueOn: z.nullable(date),
  refusal: z.nullable(refusal),
  outcome: z.nullable(outcome),
})

export const exportSentReferrals = route({
  method: 'POST',
  path: `${base}/sent/exports`,
  summary: 'The prescriptions that the member, or her organisation, wrote, for who may export names',
  ...exportedWith('referrals.send'),
  params: inTerritory,
  body: nominativeExport(z.object({ state: z.optional(z.enum(referralStates)) })),
  ...givesList,
})

export const listSentReferrals = route({
  method: 'GET',
  path: `${base}/sent`,
  summary:
    'Prescriptions sent by the member, or by her organisation, the latest first, with what became of each',
  ...bySender,
  params: inTerritory,
  query: z.object({
    state: z.optional(z.enum(referralStates)),
    offset: linesToSkip,
  }),
  reply: z.object({ items: z.array(sentLine), total: z.int() }),
  rows: { exportedBy: exportSentReferrals },
})

/** What the form offers. */
export const listReferralChoices = route({
  method: 'GET',
  path: `${base}/choices`,
  summary: 'Schemes that receive prescriptions, and whether one may send any',
  ...bySender,
  params: inTerritory,
  reply: z.object({
    schemes: z.array(z.object({ id: z.uuid(), label: z.string() })),
    /** Whether one’s own organisation is among those that prescribe here. */
    mayPrescribe: z.boolean(),
    /** Days without a change after which a draft is erased. */
    draftDays: z.int(),
  }),
  rows: rowsStay.choices,
})
