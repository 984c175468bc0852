import * as z from 'zod/mini'
import { noticeChannels } from '#features/people/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { codesOf, transferMotives } from '../rules/lists.ts'
import { carriedIdentity, carriedPlan, objectiveStates } from './content.ts'
import { base, date, follows, instant, ofPerson, ofTransfer, text } from './parts.ts'

export const transferStates = ['filed', 'sent', 'accepted', 'refused', 'withdrawn', 'expired'] as const
export type TransferState = (typeof transferStates)[number]

const notice = z.object({
  version: z.string(),
  title: z.object({ fr: z.string(), en: z.string() }),
  body: z.object({ fr: z.array(z.string()), en: z.array(z.string()) }),
  source: z.string(),
  /** Null: the person in charge of data protection did not read it. */
  verifiedOn: z.nullable(date),
})

const transferDraft = z.object({
  personName: z.string(),
  /** Why nothing may leave yet. */
  hindrance: z.nullable(z.enum(['transfer-pathway-open', 'transfer-under-way'])),
  identity: carriedIdentity,
  objectives: z.array(
    z.object({ id: z.uuid(), label: z.string(), dueOn: z.nullable(date), state: z.enum(objectiveStates) }),
  ),
  steps: z.array(z.object({ id: z.uuid(), typeCode: z.string(), label: z.string() })),
  criteria: carriedPlan.shape.criteria,
  notice,
  expiresOn: date,
  destinations: z.array(z.object({ id: z.uuid(), name: z.string() })),
})
export type TransferDraft = z.infer<typeof transferDraft>

export const readTransferDraft = route({
  method: 'GET',
  path: `${base}/people/:personId/transfer-draft`,
  summary: 'What would leave with a person, what is told to her first, and where she may go',
  ...follows,
  params: ofPerson,
  reply: transferDraft,
  rows: rowsStay.oneRecord,
})

export const sendTransfer = route({
  method: 'POST',
  path: `${base}/people/:personId/transfers`,
  summary: 'Hands a person who moves to another territory, once she is informed and her pathway closed (R17)',
  ...follows,
  params: ofPerson,
  body: z.object({
    id: z.uuid(),
    /** Null: a territory without Bassin, named in `destinationName`, which gets a signed file. */
    destinationId: z._default(z.nullable(z.uuid()), null),
    destinationName: z._default(z.nullable(text(200)), null),
    motiveCode: z.enum(codesOf(transferMotives)),
    /** Null: she was not told yet, and nothing leaves. */
    informed: z.nullable(z.object({ on: date, channel: z.enum(noticeChannels) })),
    /** What the référent lets go: the rest stays. */
    objectiveIds: z.array(z.uuid()).check(z.maxLength(50)),
    stepIds: z.array(z.uuid()).check(z.maxLength(50)),
    criterionCodes: z.array(text(60)).check(z.maxLength(50)),
  }),
  reply: z.object({ id: z.uuid(), expiresOn: date }),
  refusals: {
    'transfer-not-informed': 409,
    'transfer-pathway-open': 409,
    'transfer-under-way': 409,
    'transfer-id-taken': 409,
  },
})

const transferOfPerson = z.object({
  id: z.uuid(),
  way: z.enum(['to', 'from']),
  /** The other territory. */
  name: z.string(),
  on: date,
  byName: z.string(),
  state: z.enum(transferStates),
  expiresOn: z.nullable(date),
  answeredOn: z.nullable(date),
  answeredByName: z.nullable(z.string()),
  refusalCode: z.nullable(z.string()),
  refusalText: z.nullable(z.string()),
  motiveCode: z.nullable(z.string()),
  informedOn: z.nullable(date),
  informedChannel: z.nullable(z.enum(noticeChannels)),
  noticeVersion: z.nullable(z.string()),
  /** What came with her, on the side that received it. */
  plan: z.nullable(carriedPlan),
  hasFile: z.boolean(),
  mayWithdraw: z.boolean(),
})
export type TransferOfPerson = z.infer<typeof transferOfPerson>

export const listPersonTransfers = route({
  method: 'GET',
  path: `${base}/people/:personId/transfers`,
  summary: 'Where a person was transferred to or comes from, when and by whom',
  access: { right: 'people.read' },
  params: ofPerson,
  reply: z.object({ mayTransfer: z.boolean(), items: z.array(transferOfPerson) }),
  rows: rowsStay.oneRecord,
})

export const withdrawTransfer = route({
  method: 'POST',
  path: `${base}/transfers/:transferId/withdrawal`,
  summary: 'Takes back a transfer that nobody answered; its content is erased at once',
  ...follows,
  params: ofTransfer,
  reply: z.object({ id: z.uuid() }),
  refusals: { 'transfer-already-answered': 409 },
})

export const downloadTransfer = route({
  method: 'GET',
  path: `${base}/transfers/:transferId/file`,
  summary: 'The signed file of a transfer to a territory without Bassin',
  ...follows,
  params: ofTransfer,
  produces: 'application/json',
  refusals: { 'transfer-file-gone': 410 },
})

export const readTransferSheet = route({
  method: 'GET',
  path: `${base}/transfers/:transferId`,
  summary: 'The same, to read and to print',
  ...follows,
  params: ofTransfer,
  reply: z.object({
    personId: z.uuid(),
    originName: z.string(),
    destinationName: z.string(),
    sentByName: z.string(),
    sentAt: instant,
    expiresOn: date,
    keyMark: z.string(),
    identity: carriedIdentity,
    plan: carriedPlan,
  }),
  refusals: { 'transfer-file-gone': 410 },
  rows: rowsStay.oneRecord,
})

export const leavingRoutes = {
  readTransferDraft,
  sendTransfer,
  listPersonTransfers,
  withdrawTransfer,
  downloadTransfer,
  readTransferSheet,
}
