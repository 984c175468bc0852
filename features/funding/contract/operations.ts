import * as z from 'zod/mini'
import { exportedWith, givesList, noFilters, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { base, date, inTerritory, manages, ofOperation, reads, text } from './parts.ts'

const operationValues = {
  /** Its number at the managing service. */
  code: text(40),
  label: text(160),
  programme: text(160),
  managingService: text(160),
  startsOn: date,
  endsOn: date,
  schemeId: z.uuid(),
  /** R5: the last day on which its proofs are to be kept, once the managing service has notified it. */
  holdUntil: z._default(z.nullable(date), null),
  /** The day on which its implementation report was handed in to the managing service. */
  reportSentOn: z._default(z.nullable(date), null),
}

const operation = z.object({
  id: z.uuid(),
  code: z.string(),
  label: z.string(),
  programme: z.string(),
  managingService: z.string(),
  startsOn: date,
  endsOn: date,
  schemeId: z.uuid(),
  schemeLabel: z.string(),
  holdUntil: z.nullable(date),
  reportSentOn: z.nullable(date),
  version: z.int(),
  /** Participants that the reader may see, those who are in it today, and those whose entry questionnaire is not complete. */
  participants: z.int(),
  present: z.int(),
  /** Of the participants, those whose file is in the archive: counted in every figure, in no file that leaves (R11). */
  archived: z.int(),
  /** Of those, whose file was made anonymous: nothing held her answers any more, and they are erased. */
  anonymous: z.int(),
  entryIncomplete: z.int(),
  exitIncomplete: z.int(),
})
export type Operation = z.infer<typeof operation>

export const exportOperations = route({
  method: 'POST',
  path: `${base}/operations/exports`,
  summary: 'The operations with their counts; nobody is named',
  ...exportedWith('funding.read'),
  params: inTerritory,
  body: openExport(noFilters),
  ...givesList,
})

export const listOperations = route({
  method: 'GET',
  path: `${base}/operations`,
  summary:
    'Operations of the FSE+, the latest first; those of one’s own participants for who does not see all',
  ...reads,
  params: inTerritory,
  reply: z.object({ items: z.array(operation) }),
  rows: { exportedBy: exportOperations },
})

export const readOperation = route({
  method: 'GET',
  path: `${base}/operations/:operationId`,
  summary: 'One operation with its counts',
  ...reads,
  params: ofOperation,
  reply: operation,
})

export const createOperation = route({
  method: 'POST',
  path: `${base}/operations`,
  summary: 'Writes an operation',
  ...manages,
  params: inTerritory,
  body: z.object({ id: z.uuid(), ...operationValues }),
  reply: operation,
  refusals: { 'operation-code-taken': 409, 'unknown-scheme': 422 },
})

export const changeOperation = route({
  method: 'PUT',
  path: `${base}/operations/:operationId`,
  summary: 'Changes an operation; a stale version answers the current row',
  ...manages,
  params: ofOperation,
  body: z.object({ version: z.int(), ...operationValues }),
  reply: operation,
  refusals: { 'operation-code-taken': 409, 'unknown-scheme': 422, 'participants-outside': 409 },
})
