import * as z from 'zod/mini'
import { attachmentRefusals, attachments } from '#features/documents/contract.ts'
import { exportedWith, givesList, nominativeExport } from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { route } from '#platform/contract/route.ts'
import { mostPointsOfACall } from '../rules/watch-situations.ts'
import { pathwayHead } from './exits.ts'
import { base, date, inTerritory, listCode, optional, text } from './parts.ts'

/** The act asks for `pathways.follow` or `pathways.check-proofs`, which the server checks on the row. */
const followOrCheck = { access: { right: 'pathways.read' } } as const

const proofStates = ['expected', 'received', 'checked', 'refused'] as const

const watchKinds = ['job-month-1', 'job-month-3', 'job-month-6', 'exit-month-6'] as const
const ofWatch = z.object({ territoryId: z.uuid(), watchId: z.uuid() })
const attempt = z.object({ id: z.uuid(), at: z.string(), channel: z.string(), note: z.nullable(z.string()) })
export const watchRow = z.object({
  id: z.uuid(),
  kind: z.enum(watchKinds),
  dueOn: date,
  observedOn: z.nullable(date),
  situationCode: z.nullable(z.string()),
  channel: z.nullable(z.string()),
  note: z.nullable(z.string()),
  attempts: z.array(attempt),
})
export type WatchRow = z.infer<typeof watchRow>

const watchFilters = z.object({
  /** In a job (months 1, 3 and 6), or six months after the exit; both when absent. */
  about: z.optional(z.enum(['job', 'exit'])),
  /** `due`: by the end of the month that comes; `later`: the others. */
  when: z._default(z.enum(['due', 'later']), 'due'),
})

const listedWatch = z.object({
  id: z.uuid(),
  kind: z.enum(watchKinds),
  dueOn: date,
  personId: z.uuid(),
  personName: z.string(),
  phone: z.nullable(z.string()),
  referentName: z.nullable(z.string()),
  employerName: z.nullable(z.string()),
  /** First day of the job, or day of the exit. */
  since: z.nullable(date),
  attempts: z.array(attempt),
})
export type ListedWatch = z.infer<typeof listedWatch>

export const exportWatches = route({
  method: 'POST',
  path: `${base}/watches/exports`,
  summary: 'The whole list as CSV or XLSX, with the reason for which it leaves',
  ...exportedWith('pathways.read'),
  params: inTerritory,
  body: nominativeExport(watchFilters),
  ...givesList,
})

export const listWatches = route({
  method: 'GET',
  path: `${base}/watches`,
  summary: 'Situations still to observe, of those one follows or of everybody, the oldest due first',
  ...followOrCheck,
  params: inTerritory,
  query: z.extend(watchFilters, { offset: linesToSkip }),
  reply: z.object({ items: z.array(listedWatch), total: z.int() }),
  rows: { exportedBy: exportWatches },
})

/** Lines of a call list: what one person calls in a day, on one sheet or two. */
export const mostCalls = 60

export const prepareCalls = route({
  method: 'POST',
  path: `${base}/watches/call-lists`,
  summary: 'The calls to make first, on paper; the trail says whose number left on it',
  ...followOrCheck,
  params: inTerritory,
  body: watchFilters,
  reply: z.object({ items: z.array(listedWatch), total: z.int() }),
  rows: { stay: 'a sheet to write on; the whole list leaves by its export' },
})

export const recordAttempt = route({
  method: 'POST',
  path: `${base}/watches/:watchId/attempts`,
  summary: 'Traces an attempt to reach the person',
  ...followOrCheck,
  params: ofWatch,
  body: z.object({
    id: z.uuid(),
    channel: listCode,
    note: optional(text(300)),
    /** Other points that the same call was for. */
    alsoFor: optional(
      z.array(z.object({ id: z.uuid(), watchId: z.uuid() })).check(z.maxLength(mostPointsOfACall)),
    ),
  }),
  reply: watchRow,
  refusals: { 'unknown-channel': 422 },
})

export const recordWatch = route({
  method: 'PUT',
  path: `${base}/watches/:watchId`,
  summary: 'Writes the situation observed; « unreachable » asks for traced attempts',
  ...followOrCheck,
  params: ofWatch,
  body: z.object({
    observedOn: date,
    situationCode: listCode,
    channel: optional(listCode),
    note: optional(text(500)),
    /** Other points that the same call answers. */
    alsoFor: optional(z.array(z.uuid()).check(z.maxLength(mostPointsOfACall))),
  }),
  reply: watchRow,
  refusals: {
    'unknown-situation': 422,
    'unknown-channel': 422,
    'date-in-future': 422,
    'observed-too-soon': 422,
    'attempts-missing': 422,
  },
})

export const proofRow = z.object({
  id: z.uuid(),
  subjectKind: z.string(),
  subjectId: z.uuid(),
  proofKind: z.string(),
  state: z.enum(proofStates),
  requestedOn: date,
  dueOn: z.nullable(date),
  receivedOn: z.nullable(date),
  fileId: z.nullable(z.uuid()),
  checkedOn: z.nullable(date),
  refusedReason: z.nullable(z.string()),
})
export type ProofRow = z.infer<typeof proofRow>
const ofProof = z.object({ territoryId: z.uuid(), proofId: z.uuid() })
const proofReply = z.object({ proof: proofRow, pathway: pathwayHead })

export const receiveProof = route({
  method: 'POST',
  path: `${base}/proofs/:proofId/receipt`,
  summary: 'Says that a proof was received on paper; its file may follow',
  ...followOrCheck,
  params: ofProof,
  body: z.object({ receivedOn: date }),
  reply: proofReply,
  refusals: { 'date-in-future': 422, 'proof-settled': 409 },
})

export const uploadProof = route({
  method: 'POST',
  path: `${base}/proofs/:proofId/files/:fileId`,
  summary: 'Keeps the document of a proof, received today; 5 MB at most',
  ...followOrCheck,
  params: z.extend(ofProof, { fileId: z.uuid() }),
  receives: attachments,
  reply: proofReply,
  refusals: { 'proof-settled': 409, ...attachmentRefusals },
})

export const downloadProof = route({
  method: 'GET',
  path: `${base}/proofs/:proofId/files/:fileId`,
  summary: 'The document itself; written in the audit trail',
  access: { right: 'pathways.read' },
  params: z.extend(ofProof, { fileId: z.uuid() }),
  produces: 'application/octet-stream',
})

export const checkProof = route({
  method: 'POST',
  path: `${base}/proofs/:proofId/check`,
  summary: 'Accepts a proof, or refuses it with a reason: a new one is then asked for',
  access: { right: 'pathways.check-proofs' },
  params: ofProof,
  body: z.object({ isAccepted: z.boolean(), refusedReason: optional(text(500)) }),
  reply: proofReply,
  refusals: { 'proof-not-received': 409, 'reason-missing': 422 },
})

export const watchAndProofRoutes = {
  listWatches,
  exportWatches,
  prepareCalls,
  recordAttempt,
  recordWatch,
  receiveProof,
  uploadProof,
  downloadProof,
  checkProof,
}
