import * as z from 'zod/mini'
import { letterSheet } from '#features/documents/contract.ts'
import { candidate, personValues } from '#features/people/contract.ts'
import { exportedWith, givesList, nominativeExport, rowsStay } from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { route } from '#platform/contract/route.ts'
import { referralStates, refusalCodes, verdicts } from './codes.ts'
import {
  allowance,
  attachment,
  base,
  date,
  instant,
  inTerritory,
  message,
  ofReferral,
  passage,
  referralValues,
  refusal,
  text,
} from './referral.ts'

const byDesk = { access: { right: 'referrals.decide' } } as const

const incomingLine = z.object({
  id: z.uuid(),
  reference: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  birthDate: z.nullable(date),
  communeName: z.nullable(z.string()),
  schemeId: z.uuid(),
  schemeLabel: z.string(),
  senderOrganisationId: z.uuid(),
  senderName: z.string(),
  state: z.enum(referralStates),
  sentAt: instant,
  ageDays: z.int(),
  answerDueOn: date,
  expiresOn: date,
  /** `on-time`, `due` from the day of the answer, `late` from twice that delay. */
  urgency: z.enum(['on-time', 'due', 'late']),
  /** Compared with the files of the territory after receipt; null once decided. */
  verdict: z.nullable(z.enum(verdicts)),
})
export type IncomingLine = z.infer<typeof incomingLine>

const incomingFilters = {
  /** Those that wait for the desk when absent. */
  state: z.optional(
    z.enum(['open', 'sent', 'question-asked', 'accepted', 'refused', 'expired', 'withdrawn']),
  ),
  senderOrganisationId: z.optional(z.uuid()),
  schemeId: z.optional(z.uuid()),
}

export const exportIncomingReferrals = route({
  method: 'POST',
  path: `${base}/exports`,
  summary: 'The prescriptions received that the screen shows, for who answers them and may export',
  ...exportedWith('referrals.decide'),
  params: inTerritory,
  body: nominativeExport(z.object(incomingFilters)),
  ...givesList,
})

export const listIncomingReferrals = route({
  method: 'GET',
  path: base,
  summary: 'Prescriptions received, the oldest first, each sorted into known, possible or unknown person',
  ...byDesk,
  params: inTerritory,
  query: z.object({
    ...incomingFilters,
    offset: linesToSkip,
  }),
  reply: z.object({
    items: z.array(incomingLine),
    total: z.int(),
    waiting: z.int(),
    senders: z.array(z.object({ id: z.uuid(), name: z.string() })),
    schemes: z.array(z.object({ id: z.uuid(), label: z.string() })),
  }),
  rows: { exportedBy: exportIncomingReferrals },
})

const examination = z.object({
  id: z.uuid(),
  version: z.int(),
  reference: z.string(),
  state: z.enum(referralStates),
  schemeId: z.uuid(),
  schemeLabel: z.string(),
  values: z.omit(referralValues, { sensitive: true, schemeId: true }),
  communeName: z.nullable(z.string()),
  criteria: z.array(z.object({ code: z.string(), label: z.string(), english: z.nullable(z.string()) })),
  sender: z.object({
    organisationId: z.uuid(),
    organisationName: z.string(),
    contactName: z.nullable(z.string()),
    contactEmail: z.nullable(z.string()),
    contactPhone: z.nullable(z.string()),
  }),
  sentAt: z.nullable(instant),
  ageDays: z.int(),
  answerDueOn: z.nullable(date),
  expiresOn: z.nullable(date),
  decidedAt: z.nullable(instant),
  refusal: z.nullable(refusal),
  personId: z.nullable(z.uuid()),
  verdict: z.nullable(z.enum(verdicts)),
  candidates: z.array(
    z.extend(candidate, {
      birthName: z.nullable(z.string()),
      email: z.nullable(z.string()),
      phone: z.nullable(z.string()),
      franceTravailId: z.nullable(z.string()),
    }),
  ),
  /** Look-alike files that this member may not open: counted, never named. */
  hiddenCandidates: z.int(),
  messages: z.array(message),
  history: z.array(passage),
  attachments: z.array(attachment),
  moves: z.record(z.string(), allowance),
  /** A person without e-mail gets a letter to print at each step. */
  needsLetter: z.boolean(),
})
export type Examination = z.infer<typeof examination>

export const examineReferral = route({
  method: 'GET',
  path: `${base}/:referralId`,
  summary:
    'A prescription beside the files that look like the person; the opening is written in the audit trail',
  ...byDesk,
  params: ofReferral,
  reply: examination,
  rows: rowsStay.oneRecord,
})

export const askSender = route({
  method: 'POST',
  path: `${base}/:referralId/questions`,
  summary: 'Asks the sender for more; the delay keeps running',
  ...byDesk,
  params: ofReferral,
  body: z.object({ id: z.uuid(), body: text(2000) }),
})

export const acceptReferral = route({
  method: 'POST',
  path: `${base}/:referralId/acceptances`,
  summary: 'Accepts: attaches to an existing file or opens one, and hands over to the scheme',
  ...byDesk,
  params: ofReferral,
  body: z.object({
    version: z.int(),
    schemeId: z.uuid(),
    /** Either a file of the territory, or the id of the file to open. */
    personId: z._default(z.nullable(z.uuid()), null),
    newPersonId: z._default(z.nullable(z.uuid()), null),
    /** Corrections made side by side before the file is opened. */
    outsideReason: z._default(personValues.shape.outsideReason, null),
  }),
  reply: z.object({ personId: z.uuid(), warnings: z.array(z.string()) }),
})

export const refuseReferral = route({
  method: 'POST',
  path: `${base}/:referralId/refusals`,
  summary: 'Refuses with a reason that the sender reads, and where to turn instead',
  ...byDesk,
  params: ofReferral,
  body: z.object({
    version: z.int(),
    code: z.enum(refusalCodes),
    text: text(1000),
    redirection: z._default(z.nullable(text(300)), null),
  }),
})

export const readLetter = route({
  method: 'GET',
  path: `${base}/:referralId/letter`,
  summary: 'The letter of the current step, for a person without e-mail',
  ...byDesk,
  params: ofReferral,
  reply: letterSheet,
})
