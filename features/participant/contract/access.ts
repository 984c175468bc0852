import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'

const base = '/api/territories/:territoryId/people/:personId/own-page' as const
const ofPerson = z.object({ territoryId: z.uuid(), personId: z.uuid() })
const date = z.iso.date()
const instant = z.iso.datetime({ offset: true })
const byReferent = { access: { right: 'pathways.follow' } } as const

const ask = z.object({
  id: z.uuid(),
  kind: z.enum(['appointment', 'contact']),
  meetingId: z.nullable(z.uuid()),
  /** The appointment that she cannot keep. */
  meetingAt: z.nullable(instant),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  words: z.nullable(z.string()),
  askedAt: instant,
  settledAt: z.nullable(instant),
  outcome: z.nullable(z.enum(['done', 'refused'])),
  settledByName: z.nullable(z.string()),
})
export type Ask = z.infer<typeof ask>

const filledForm = z.object({
  id: z.uuid(),
  participationId: z.uuid(),
  moment: z.enum(['entry', 'exit', 'month-6']),
  operationLabel: z.nullable(z.string()),
  signedName: z.string(),
  signedAt: instant,
  takenOn: z.nullable(date),
  /** What she answered, sensitive questions apart; `state` declined: she wishes not to answer. */
  answers: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      english: z.string(),
      state: z.enum(['value', 'declined']),
      answer: z.nullable(z.string()),
      answerEnglish: z.nullable(z.string()),
    }),
  ),
  /** Sensitive questions that she answered: how many, never what. */
  reserved: z.int(),
})
export type FilledForm = z.infer<typeof filledForm>

const access = z.object({
  givenOn: date,
  givenByName: z.string(),
  expiresOn: date,
  /** Last time that her page was opened; null: never. */
  lastSeenAt: z.nullable(instant),
})

export const readAccess = route({
  method: 'GET',
  path: base,
  summary: 'The access of a person to her own page, what she asked there, the documents that she sees',
  ...byReferent,
  params: ofPerson,
  reply: z.object({
    givenName: z.string(),
    hasEmail: z.boolean(),
    access: z.nullable(access),
    asks: z.array(ask),
    documents: z.array(z.object({ id: z.uuid(), name: z.string(), isShown: z.boolean() })),
  }),
  rows: rowsStay.oneRecord,
})

export const giveAccess = route({
  method: 'POST',
  path: base,
  summary: 'Makes a link and its code, shown once; the former ones open nothing any more',
  ...byReferent,
  params: ofPerson,
  /** `mail`: the link alone leaves to her address; the code is never mailed. */
  body: z.object({ mail: z.boolean() }),
  reply: z.object({
    address: z.string(),
    code: z.string(),
    expiresOn: date,
    /** The address as a square to read with a phone: its side in modules, and the path of its dark ones. */
    square: z.object({ side: z.int(), path: z.string() }),
  }),
  refusals: { 'no-email': 409 },
})

export const revokeAccess = route({
  method: 'DELETE',
  path: base,
  summary: 'Closes the page of a person at once',
  ...byReferent,
  params: ofPerson,
})

export const showDocument = route({
  method: 'PUT',
  path: `${base}/documents/:documentId`,
  summary: 'Shows a document of the file on her page, or no longer',
  ...byReferent,
  params: z.extend(ofPerson, { documentId: z.uuid() }),
  body: z.object({ isShown: z.boolean() }),
})

export const settleAsk = route({
  method: 'POST',
  path: `${base}/asks/:askId/outcome`,
  summary: 'Answers what she asked; a new telephone or address is written in her file',
  ...byReferent,
  params: z.extend(ofPerson, { askId: z.uuid() }),
  body: z.object({ outcome: z.enum(['done', 'refused']) }),
  refusals: { 'ask-settled': 409 },
})

export const readForms = route({
  method: 'GET',
  path: `${base}/forms`,
  summary: 'The questionnaires that she filled and signed on her page; written in the audit trail',
  access: { right: 'pathways.follow', besides: 'funding.answer' },
  params: ofPerson,
  reply: z.object({ items: z.array(filledForm) }),
  rows: rowsStay.oneRecord,
})

export const takeForm = route({
  method: 'POST',
  path: `${base}/forms/:formId/capture`,
  summary: 'Takes over a questionnaire that she signed, as « filled by the person »',
  access: { right: 'pathways.follow', besides: 'funding.answer' },
  params: z.extend(ofPerson, { formId: z.uuid() }),
  refusals: { 'form-taken': 409, 'form-altered': 409, 'moment-to-come': 409 },
})
