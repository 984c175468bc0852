import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import type { UploadRules } from '#platform/contract/upload.ts'
import { base, instant, inTerritory, keeps } from './parts.ts'

/** A département holds a few thousand services: 25 MB are more than its whole list. */
export const listFiles: UploadRules = { mostBytes: 25_000_000, endings: ['json', 'csv'] }
const listKinds = ['structures', 'services'] as const
export type ListKind = (typeof listKinds)[number]

/** Lines told by a reading; the others are counted. */
export const mostIssues = 200

const yesNo = z.enum(['yes', 'no'])
const issue = z.object({
  /** Of the file as an editor or a spreadsheet shows it. */
  line: z.int(),
  column: z.string(),
  code: z.string(),
  value: z.string(),
})
export type ListIssue = z.infer<typeof issue>

const listReading = z.object({
  kind: z.enum(listKinds),
  isWritten: z.boolean(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Left out of a whole list: closed, never erased. */
  closed: z.int(),
  refused: z.int(),
  refusedLines: z.array(issue),
  /** Codes that no list knows: the line stays without them. */
  setAside: z.int(),
  setAsideValues: z.array(issue),
})
export type ListReading = z.infer<typeof listReading>

export const receiveServiceList = route({
  method: 'POST',
  path: `${base}/local-services/lists`,
  summary:
    'Compares a list of data·inclusion (JSON or CSV) with what is kept; writes it when it is no rehearsal',
  ...keeps,
  params: inTerritory,
  query: z.object({ rehearse: z._default(yesNo, 'yes'), whole: z._default(yesNo, 'no') }),
  receives: listFiles,
  reply: listReading,
  refusals: { 'file-missing': 422, 'file-unreadable': 422, 'list-unknown': 422, 'list-without-line': 422 },
})

const kept = z.object({
  open: z.int(),
  closed: z.int(),
  importedAt: z.nullable(instant),
  importedBy: z.nullable(z.string()),
  fileName: z.nullable(z.string()),
})

export const readServiceLists = route({
  method: 'GET',
  path: `${base}/local-services/lists`,
  summary: 'What is kept of the local offer, and which list was written last',
  ...keeps,
  params: inTerritory,
  reply: z.object({ structures: kept, services: kept }),
})

export const listRoutes = { receiveServiceList, readServiceLists }
