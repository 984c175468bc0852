import * as z from 'zod/mini'
import { evidenceCodes } from '#features/people/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import type { UploadRules } from '#platform/contract/upload.ts'
import { codesOf, refusalReasons } from '../rules/lists.ts'
import { transferStates } from './leaving.ts'
import { base, date, decides, inTerritory, ofTransfer, text } from './parts.ts'

/** A name and a birth date: all that is seen before the answer. Null once it is given. */
const incoming = z.object({
  id: z.uuid(),
  originName: z.string(),
  sentByName: z.string(),
  sentOn: date,
  expiresOn: date,
  state: z.enum(transferStates),
  givenName: z.nullable(z.string()),
  familyName: z.nullable(z.string()),
  birthDate: z.nullable(date),
  answeredOn: z.nullable(date),
  answeredByName: z.nullable(z.string()),
  refusalCode: z.nullable(z.string()),
  /** The file that it became, once accepted. */
  personId: z.nullable(z.uuid()),
  /** The mark of the key that signed the file, for what did not come through this installation. */
  keyMark: z.nullable(z.string()),
})
export type IncomingTransfer = z.infer<typeof incoming>

export const listIncomingTransfers = route({
  method: 'GET',
  path: `${base}/transfers`,
  summary: 'Persons whom other territories hand over: those to answer first, then the latest answers',
  ...decides,
  params: inTerritory,
  reply: z.object({ waiting: z.int(), items: z.array(incoming) }),
  rows: { stay: 'persons to answer for one by one, each leaves the list with its answer' },
})

const match = z.object({
  id: z.uuid(),
  givenName: z.string(),
  familyName: z.string(),
  birthDate: z.nullable(date),
  communeName: z.nullable(z.string()),
  evidence: z.array(z.enum(evidenceCodes)),
})
export type TransferMatch = z.infer<typeof match>

export const readIncomingTransfer = route({
  method: 'GET',
  path: `${base}/transfers/:transferId/answer`,
  summary: 'One person handed over, with the files of the territory that look like hers (V16)',
  ...decides,
  params: ofTransfer,
  reply: z.object({ transfer: incoming, matches: z.array(match) }),
  rows: rowsStay.oneRecord,
})

const answered = { 'transfer-already-answered': 409 } as const

export const acceptTransfer = route({
  method: 'POST',
  path: `${base}/transfers/:transferId/acceptance`,
  summary:
    'Takes a person in: a new file with her identity and last plan, or the plan beside the file she has',
  ...decides,
  params: ofTransfer,
  body: z.object({
    /** Of the file to open. */
    personId: z.uuid(),
    /** The file that she has here. */
    existingId: z._default(z.nullable(z.uuid()), null),
    /** Somebody looked at the files that look like hers: she is another person. */
    isSomeoneElse: z._default(z.boolean(), false),
  }),
  reply: z.object({ personId: z.uuid() }),
  refusals: { ...answered, 'transfer-known-person': 409 },
})

export const refuseTransfer = route({
  method: 'POST',
  path: `${base}/transfers/:transferId/refusal`,
  summary:
    'Refuses a person handed over, with the reason that her référent reads; the content is erased at once',
  ...decides,
  params: ofTransfer,
  body: z.object({
    reasonCode: z.enum(codesOf(refusalReasons)),
    reasonText: z._default(z.nullable(text(300)), null),
  }),
  reply: z.object({ id: z.uuid() }),
  refusals: answered,
})

/** Said before a file is chosen; its text is what is sent. */
export const transferFiles: UploadRules = { mostBytes: 200_000, endings: ['json'] }

export const receiveTransferFile = route({
  method: 'POST',
  path: `${base}/transfers`,
  summary:
    'Receives the signed file of a transfer prepared in another installation; it then awaits its answer',
  ...decides,
  params: inTerritory,
  body: z.object({ text: z.string().check(z.maxLength(200_000)) }),
  reply: z.object({ id: z.uuid(), keyMark: z.string() }),
  refusals: {
    'transfer-file-unreadable': 422,
    'transfer-file-changed': 422,
    'transfer-file-old': 422,
    'transfer-already-received': 409,
    'transfer-file-ours': 409,
  },
})

export const arrivingRoutes = {
  listIncomingTransfers,
  readIncomingTransfer,
  acceptTransfer,
  refuseTransfer,
  receiveTransferFile,
}
