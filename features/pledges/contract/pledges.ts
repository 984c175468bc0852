import * as z from 'zod/mini'
import { givesList, openExport, rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { pledgeKinds, pledgeStates, recurrences } from './codes.ts'
import { askedYear, base, date, hundredths, inTerritory, line, reads, words, writes } from './parts.ts'

export const ofPledge = z.object({ territoryId: z.uuid(), pledgeId: z.uuid() })

const pledgeValues = {
  agreementId: z.uuid(),
  /** The number of an article of this agreement. */
  article: words(40),
  /** A party of this agreement, or an organisation of the directory: one of them at least. */
  partyId: z._default(z.nullable(z.uuid()), null),
  organisationId: z._default(z.nullable(z.uuid()), null),
  kind: z.enum(pledgeKinds),
  label: line(200),
  quantity: hundredths,
  /** What is counted, for tools, data and other; the other kinds have their own unit. */
  unit: words(40),
  recurrence: z.enum(recurrences),
  /** The first day of the period in which it is due; null: at a date. */
  fromOn: z._default(z.nullable(date), null),
  dueOn: date,
  serves: words(300),
  contactId: z._default(z.nullable(z.uuid()), null),
}

const asked = z.nullable(z.uuid())
/** What a form asks: a body may leave either signatory out, a screen that asks for one may not. */
export const pledgeForm = z.object({ ...pledgeValues, partyId: asked, organisationId: asked })

const pledgeFilters = {
  agreementId: z.optional(z.uuid()),
  signatory: z.optional(z.string().check(z.maxLength(200))),
  state: z.optional(z.enum(pledgeStates)),
  /** The due dates of this year alone. */
  year: z.optional(askedYear),
}

/** Counted over the due dates asked for: those of a year, or of the whole term. */
const pledgeRow = z.object({
  id: z.uuid(),
  agreementId: z.uuid(),
  agreementLabel: z.string(),
  article: z.nullable(z.string()),
  articleTitle: z.nullable(z.string()),
  signatoryKey: z.string(),
  signatoryName: z.string(),
  kind: z.enum(pledgeKinds),
  label: z.string(),
  quantity: z.int(),
  unit: z.nullable(z.string()),
  recurrence: z.enum(recurrences),
  fromOn: z.nullable(date),
  dueOn: date,
  serves: z.nullable(z.string()),
  state: z.enum(pledgeStates),
  /** The first due date that is still open. */
  nextDueOn: z.nullable(date),
  pledged: z.int(),
  delivered: z.int(),
  /** Noted by the signatory, not confirmed yet. */
  waiting: z.int(),
})
export type PledgeRow = z.infer<typeof pledgeRow>

/** One due date of a pledge: rank 1 is the first. */
const due = z.object({
  rank: z.int(),
  fromOn: z.nullable(date),
  dueOn: date,
  pledged: z.int(),
  delivered: z.int(),
  waiting: z.int(),
  state: z.enum(pledgeStates),
  /** The whole came after the due date. */
  isLate: z.boolean(),
  reason: z.nullable(z.string()),
  givenUpByName: z.nullable(z.string()),
  givenUpOn: z.nullable(date),
})
export type Due = z.infer<typeof due>

const delivery = z.object({
  id: z.uuid(),
  rank: z.int(),
  deliveredOn: date,
  quantity: z.int(),
  note: z.nullable(z.string()),
  state: z.enum(['waiting', 'counted', 'refused', 'cancelled']),
  notedByName: z.string(),
  notedByOrganisation: z.string(),
  notedOn: date,
  answeredByName: z.nullable(z.string()),
  answeredOn: z.nullable(date),
  answerReason: z.nullable(z.string()),
  files: z.array(z.object({ id: z.uuid(), name: z.string() })),
  mayAnswer: z.boolean(),
  mayCancel: z.boolean(),
})
export type Delivery = z.infer<typeof delivery>

const pledge = z.extend(pledgeRow, {
  partyId: z.nullable(z.uuid()),
  organisationId: z.nullable(z.uuid()),
  contactId: z.nullable(z.uuid()),
  contactName: z.nullable(z.string()),
  startsOn: date,
  endsOn: date,
  signedOn: z.nullable(date),
  version: z.int(),
  dues: z.array(due),
  deliveries: z.array(delivery),
  mayWrite: z.boolean(),
  /** Notes deliveries: who writes, and the members of the organisation that promised. */
  mayNote: z.boolean(),
})
export type Pledge = z.infer<typeof pledge>

export const exportPledges = route({
  method: 'POST',
  path: `${base}/exports`,
  summary: 'The pledges of the screen with what was delivered; nobody is named',
  ...reads,
  params: inTerritory,
  body: openExport(z.object(pledgeFilters)),
  ...givesList,
})

export const listPledges = route({
  method: 'GET',
  path: base,
  summary:
    'Who promised what, what was delivered, and what the dates say of it; by agreement, signatory, state, year',
  ...reads,
  params: inTerritory,
  query: z.object(pledgeFilters),
  reply: z.object({
    items: z.array(pledgeRow),
    /** Choices of the filters, whatever they are set to. */
    agreements: z.array(z.object({ id: z.uuid(), label: z.string() })),
    signatories: z.array(z.object({ key: z.string(), name: z.string() })),
    years: z.array(z.int()),
    counts: z.record(z.enum(pledgeStates), z.int()),
    /** Of the reader's own organisation: what is late or due within thirty days; null when it promised nothing. */
    own: z.nullable(z.object({ key: z.string(), name: z.string(), toDo: z.int() })),
  }),
  rows: { exportedBy: exportPledges },
})

export const readPledge = route({
  method: 'GET',
  path: `${base}/:pledgeId`,
  summary: 'One pledge, its due dates and its deliveries',
  ...reads,
  params: ofPledge,
  reply: pledge,
  rows: rowsStay.oneRecord,
})

export const pledgeChoices = route({
  method: 'GET',
  path: `${base}/choices`,
  summary: 'Agreements with their parties and articles, to say who promises under what',
  ...writes,
  params: inTerritory,
  reply: z.object({
    agreements: z.array(
      z.object({
        id: z.uuid(),
        label: z.string(),
        startsOn: date,
        endsOn: date,
        signedOn: z.nullable(date),
        parties: z.array(z.object({ id: z.uuid(), name: z.string(), organisationId: z.nullable(z.uuid()) })),
        articles: z.array(z.object({ number: z.string(), title: z.string() })),
      }),
    ),
  }),
  rows: rowsStay.choices,
})

const refusals = {
  'unknown-agreement': 422,
  'unknown-article': 422,
  'unknown-signatory': 422,
  'unknown-contact': 422,
} as const

export const createPledge = route({
  method: 'POST',
  path: base,
  summary: 'Writes down what a signatory promised',
  ...writes,
  params: inTerritory,
  body: z.object({ id: z.uuid(), ...pledgeValues }),
  reply: pledge,
  refusals,
})

export const changePledge = route({
  method: 'PUT',
  path: `${base}/:pledgeId`,
  summary: 'Changes a pledge; its deliveries stay. A stale version answers the current row',
  ...writes,
  params: ofPledge,
  body: z.object({ version: z.int(), ...pledgeValues }),
  reply: pledge,
  refusals: { ...refusals, 'pledge-delivered': 409 },
})

export const removePledge = route({
  method: 'DELETE',
  path: `${base}/:pledgeId`,
  summary: 'Takes away a pledge written by mistake, of which nothing was ever noted',
  ...writes,
  params: ofPledge,
  query: z.object({ version: z.coerce.number() }),
  refusals: { 'pledge-delivered': 409 },
})
