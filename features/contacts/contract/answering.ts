import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { route } from '#platform/contract/route.ts'
import { agreementWays, answerWays, channels, contactStates, moveCodes, outcomeCodes } from './codes.ts'
import { answers, asked, base, date, instant, inTerritory, ofContact, optional, text } from './parts.ts'

const line = z.object({
  id: z.uuid(),
  channel: z.enum(channels),
  ageBand: asked.ageBand,
  topic: asked.topic,
  communeName: z.nullable(z.string()),
  firstName: z.nullable(z.string()),
  organisationName: z.nullable(z.string()),
  state: z.enum(contactStates),
  receivedOn: date,
  answerDueOn: z.nullable(date),
  takenByName: z.nullable(z.string()),
  outcomeCode: z.nullable(z.enum(outcomeCodes)),
})
export type ContactLine = z.infer<typeof line>

export const listViews = ['open', 'answered', 'over'] as const

export const listContacts = route({
  method: 'GET',
  path: base,
  summary: 'First contacts of one’s organisation, or of the territory at the entry desk; the first due first',
  ...answers,
  params: inTerritory,
  query: z.object({
    view: z._default(z.enum(listViews), 'open'),
    offset: linesToSkip,
  }),
  reply: z.object({ items: z.array(line), total: z.int() }),
  rows: { stay: 'persons who asked for no file do not leave by list; they are counted in the activity' },
})

const contactDetail = z.extend(line, {
  version: z.int(),
  words: z.nullable(z.string()),
  answerBy: z.nullable(z.enum(answerWays)),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  closedOn: z.nullable(date),
  /** The day on which the words are erased, once it is closed. */
  erasedOn: z.nullable(date),
  isErased: z.boolean(),
  messages: z.array(
    z.object({ id: z.uuid(), at: instant, authorName: z.nullable(z.string()), body: z.string() }),
  ),
  moves: z.array(
    z.object({
      id: z.uuid(),
      move: z.enum(moveCodes),
      at: instant,
      memberName: z.nullable(z.string()),
      organisationName: z.nullable(z.string()),
      reason: z.nullable(z.string()),
    }),
  ),
  agreedOn: z.nullable(date),
  noticeVersion: z.nullable(z.string()),
  referralId: z.nullable(z.uuid()),
})
export type ContactDetail = z.infer<typeof contactDetail>

export const readContact = route({
  method: 'GET',
  path: `${base}/:contactId`,
  summary: 'One first contact, for who answers it',
  ...answers,
  params: ofContact,
  reply: contactDetail,
  rows: rowsStay.oneRecord,
})

const changed = { reply: contactDetail, refusals: { 'move-refused': 409, 'contact-erased': 409 } } as const

export const noteContact = route({
  method: 'POST',
  path: base,
  summary: 'Notes somebody who came or called; the code is shown once, to be given to her',
  ...answers,
  params: inTerritory,
  body: z.object({ id: z.uuid(), channel: z.enum(['desk', 'phone']), ...asked }),
  reply: z.object({
    id: z.uuid(),
    code: z.string(),
    organisationName: z.nullable(z.string()),
    answerDueOn: date,
  }),
})

export const notePassage = route({
  method: 'POST',
  path: `${base}/passages`,
  summary: 'Counts somebody who came or called and left nothing: topic, age and commune, no words',
  ...answers,
  params: inTerritory,
  body: z.object({
    id: z.uuid(),
    channel: z.enum(['desk', 'phone']),
    ageBand: asked.ageBand,
    topic: asked.topic,
    communeCode: asked.communeCode,
  }),
})

export const takeContact = route({
  method: 'POST',
  path: `${base}/:contactId/takings`,
  summary: 'Says to one’s colleagues who answers',
  ...answers,
  params: ofContact,
  body: z.object({ version: z.int() }),
  ...changed,
})

export const answerContact = route({
  method: 'POST',
  path: `${base}/:contactId/answers`,
  summary: 'Answers: the words are on the page of the code, and in a mail where the person left an address',
  ...answers,
  params: ofContact,
  body: z.object({ version: z.int(), id: z.uuid(), body: text(2000) }),
  ...changed,
})

export const sendOnContact = route({
  method: 'POST',
  path: `${base}/:contactId/sendings-on`,
  summary: 'Sends a contact on to another organisation, with the reason; the day of the answer does not move',
  ...answers,
  params: ofContact,
  body: z.object({ version: z.int(), organisationId: optional(z.uuid()), reason: text(300) }),
  reply: z.object({ organisationName: z.nullable(z.string()) }),
  refusals: changed.refusals,
})

export const closeContact = route({
  method: 'POST',
  path: `${base}/:contactId/closings`,
  summary: 'Closes a contact with its outcome',
  ...answers,
  params: ofContact,
  body: z.object({ version: z.int(), outcomeCode: z.enum(outcomeCodes) }),
  ...changed,
})

export const openFileOfContact = route({
  method: 'POST',
  path: `${base}/:contactId/referrals`,
  summary:
    'With the agreement of the person, puts a prescription on the entry desk, which compares and decides',
  ...answers,
  params: ofContact,
  body: z.object({
    version: z.int(),
    referralId: z.uuid(),
    schemeId: z.uuid(),
    familyName: text(80),
    givenName: text(80),
    birthDate: date,
    phone: optional(text(30)),
    email: optional(text(254)),
    agreedOn: date,
    agreedBy: z.enum(agreementWays),
    /** Whether the person agreed that her words go with it. */
    wordsFollow: z.boolean(),
  }),
  reply: contactDetail,
  refusals: { ...changed.refusals, 'organisation-does-not-prescribe': 403 },
})

/** From the prescription back to the request that it came of. */
export const readContactOfReferral = route({
  method: 'GET',
  path: '/api/territories/:territoryId/referrals/:referralId/first-contact',
  summary: 'The first contact that became this prescription, for who decides; none for most',
  access: { right: 'referrals.decide', besides: 'contacts.answer' },
  params: z.object({ territoryId: z.uuid(), referralId: z.uuid() }),
  reply: z.object({
    contact: z.nullable(z.object({ id: z.uuid(), receivedOn: date, agreedOn: z.nullable(date) })),
  }),
})

/** What the forms offer. */
export const readContactChoices = route({
  method: 'GET',
  path: `${base}/choices`,
  summary: 'Communes, partners to send on to, schemes, and the outcomes in use',
  ...answers,
  params: inTerritory,
  reply: z.object({
    communes: z.array(z.object({ code: z.string(), name: z.string() })),
    organisations: z.array(z.object({ id: z.uuid(), name: z.string() })),
    schemes: z.array(z.object({ id: z.uuid(), label: z.string() })),
    outcomes: z.array(z.enum(outcomeCodes)),
  }),
  rows: rowsStay.choices,
})

export const answeringRoutes = {
  listContacts,
  readContact,
  noteContact,
  notePassage,
  takeContact,
  answerContact,
  sendOnContact,
  closeContact,
  openFileOfContact,
  readContactOfReferral,
  readContactChoices,
}
