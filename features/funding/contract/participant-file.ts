import * as z from 'zod/mini'
import { exportedWith, rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { fileColumnKeys } from '../rules/file-columns.ts'
import { base, date, inTerritory, manages, ofOperation, reads, text } from './parts.ts'

const word = z.string().check(z.trim(), z.maxLength(80))

const mappedColumn = z.object({
  key: z.enum(fileColumnKeys),
  label: text(80),
  required: z.boolean(),
  words: z.record(z.string().check(z.maxLength(40)), word),
})

const mapping = z.object({
  /** Null: the one that ships. */
  id: z.nullable(z.uuid()),
  validFrom: date,
  source: z.string(),
  /** When the source of the shipped one was checked; null: by nobody, and the screen says so. */
  verifiedOn: z.nullable(date),
  writtenByName: z.nullable(z.string()),
  /** Who withdrew it before its first day, and when; null for one that stands. */
  withdrawnOn: z.nullable(date),
  withdrawnByName: z.nullable(z.string()),
  columns: z.array(mappedColumn),
})
export type FileMapping = z.infer<typeof mapping>

export const readFileMapping = route({
  method: 'GET',
  path: `${base}/file-mappings`,
  summary: 'The columns of the file of participants: the version in force, and those of other days',
  ...reads,
  params: inTerritory,
  reply: z.object({ inForce: mapping, versions: z.array(mapping) }),
  rows: rowsStay.choices,
})

export const writeFileMapping = route({
  method: 'POST',
  path: `${base}/file-mappings`,
  summary: 'Writes the columns of the file from a day on: which ones, in which order, under which words',
  ...manages,
  params: inTerritory,
  body: z.object({
    id: z.uuid(),
    validFrom: date,
    source: text(200),
    columns: z.array(mappedColumn).check(z.minLength(1), z.maxLength(fileColumnKeys.length)),
  }),
  reply: mapping,
  refusals: { 'mapping-that-day': 409, 'column-twice': 422 },
})

export const withdrawFileMapping = route({
  method: 'POST',
  path: `${base}/file-mappings/:mappingId/withdrawal`,
  summary:
    'Withdraws columns whose first day is to come; they stay in the list, and others may begin that day',
  ...manages,
  params: z.object({ territoryId: z.uuid(), mappingId: z.uuid() }),
  reply: mapping,
  refusals: { 'mapping-began': 409 },
})

/** What a refused file lacks, in `current` of the problem. */
export interface FileGaps {
  readonly total: number
  readonly gaps: readonly {
    readonly line: number
    readonly column: string
    readonly reason: 'empty' | 'questionnaire-missing'
    readonly participationId: string
  }[]
}

export const takeParticipantFile = route({
  method: 'POST',
  path: `${base}/operations/:operationId/file/exports`,
  summary:
    'The file of participants as CSV by the mapping in force; refused empty, or with its gaps when incomplete',
  ...exportedWith('funding.read'),
  params: ofOperation,
  body: z.object({ reason: z.string().check(z.trim(), z.minLength(5), z.maxLength(300)) }),
  produces: 'text/csv',
  refusals: { 'export-empty': 409, 'export-incomplete': 409, 'export-too-large': 409 },
})
