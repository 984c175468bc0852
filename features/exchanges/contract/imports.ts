import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { route } from '#platform/contract/route.ts'
import type { UploadRules } from '#platform/contract/upload.ts'
import {
  allFields,
  applyModes,
  choices,
  ignoredReasons,
  importKinds,
  importStates,
  lineOutcomes,
  verdicts,
} from './codes.ts'
import { exportImports } from './exports.ts'
import { downloadOutcome } from './outcomes.ts'

const base = '/api/territories/:territoryId/imports'
const inTerritory = z.object({ territoryId: z.uuid() })
const ofImport = z.object({ territoryId: z.uuid(), importId: z.uuid() })
const byImporter = { access: { right: 'exchanges.import' } } as const
const instant = z.iso.datetime({ offset: true })
const field = z.enum(allFields as readonly [string, ...string[]]) as unknown as z.ZodMiniType<
  (typeof allFields)[number],
  (typeof allFields)[number]
>

/** Imports weigh 25 MB at most, refused at the byte. */
export const importedFiles: UploadRules = { mostBytes: 25_000_000, endings: ['csv', 'xlsx', 'ods', 'txt'] }
export const mostImportLines = 50_000
export const linesPerPage = 50
/** The name of a column beyond it is cut when the file is read. */
export const longestHeader = 300

const columnMapping = z.object({
  header: z.string(),
  field: z.nullable(field),
  /** Why it is not read, when it is not. */
  ignored: z.nullable(z.enum(ignoredReasons)),
})
export type ColumnMapping = z.infer<typeof columnMapping>

const allowance = z.union([
  z.object({ allowed: z.literal(true) }),
  z.object({ allowed: z.literal(false), reason: z.string() }),
])

const importSummary = z.object({
  id: z.uuid(),
  kind: z.enum(importKinds),
  fileName: z.string(),
  state: z.enum(importStates),
  organisationName: z.nullable(z.string()),
  linesTotal: z.int(),
  linesDone: z.int(),
  createdAt: instant,
  createdBy: z.nullable(z.string()),
  appliedAt: z.nullable(instant),
  undoneAt: z.nullable(instant),
})
export type ImportSummary = z.infer<typeof importSummary>

const importFile = z.extend(importSummary, {
  mappingSource: z.nullable(z.string()),
  /** Name of the recognised layout, its source and the day it was checked. */
  layout: z.nullable(
    z.object({ label: z.string(), source: z.string(), verifiedOn: z.nullable(z.iso.date()) }),
  ),
  columns: z.array(columnMapping),
  missingFields: z.array(field),
  verdicts: z.partialRecord(z.enum(verdicts), z.int()),
  outcomes: z.partialRecord(z.enum(lineOutcomes), z.int()),
  /** Lines that wait for a decision. */
  undecided: z.int(),
  /** Lines that an application would write now. */
  ready: z.int(),
  /** Why lines were refused, at the reading or at the writing: how many by cause, the most frequent first. */
  causes: z.array(z.object({ code: z.string(), count: z.int() })),
  mode: z.nullable(z.enum(applyModes)),
  failure: z.nullable(z.string()),
  undoUntil: z.nullable(z.iso.date()),
  /** The same bytes, read before. */
  sameFile: z.nullable(z.object({ id: z.uuid(), createdAt: instant, state: z.enum(importStates) })),
  moves: z.object({ apply: allowance, undo: allowance, 'read-again': allowance }),
  version: z.int(),
})
export type ImportFile = z.infer<typeof importFile>

/** Parts of the form: `id`, `kind`, `organisationId` (prescriptions: the sender), `schemeId`, then `file`. */
export const receiveImport = route({
  method: 'POST',
  path: base,
  summary: 'Receives a CSV, XLSX or ODS file; it is read and compared in the background, nothing is written',
  ...byImporter,
  params: inTerritory,
  receives: importedFiles,
  reply: z.object({ id: z.uuid() }),
  refusals: { 'file-missing': 422, 'file-unreadable': 422 },
})

export const listImports = route({
  method: 'GET',
  path: base,
  summary: 'Imports of the territory, the latest first',
  ...byImporter,
  params: inTerritory,
  query: z.object({
    offset: linesToSkip,
  }),
  reply: z.object({ items: z.array(importSummary), total: z.int() }),
  rows: { exportedBy: exportImports },
})

export const readImport = route({
  method: 'GET',
  path: `${base}/:importId`,
  summary: 'State, progress, columns and counts of an import',
  ...byImporter,
  params: ofImport,
  reply: importFile,
  rows: rowsStay.oneRecord,
})

export const changeMapping = route({
  method: 'PUT',
  path: `${base}/:importId/mapping`,
  summary: 'Chooses the field of each column, remembers it for the partner, and rehearses again',
  ...byImporter,
  params: ofImport,
  body: z.object({
    version: z.int(),
    columns: z
      .array(z.object({ header: z.string().check(z.maxLength(longestHeader)), field: z.nullable(field) }))
      .check(z.maxLength(300)),
    remember: z.boolean(),
  }),
  reply: importFile,
})

export const difference = z.object({
  field: z.string(),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
})
export type Difference = z.infer<typeof difference>

const cellReject = z.object({
  /** As a spreadsheet names it: `B12`; empty when no column of the file holds it: then `field` says what lacks. */
  address: z.string(),
  header: z.string(),
  code: z.string(),
  /** What the cell looked like, never what it held. */
  shape: z.string(),
  field: z.optional(field),
})
export type CellReject = z.infer<typeof cellReject>

const importLine = z.object({
  number: z.int(),
  name: z.string(),
  verdict: z.nullable(z.enum(verdicts)),
  differences: z.array(difference),
  rejects: z.array(cellReject),
  candidates: z.array(
    z.object({
      id: z.uuid(),
      name: z.nullable(z.string()),
      birthDate: z.nullable(z.iso.date()),
      evidence: z.array(z.string()),
    }),
  ),
  choice: z.nullable(z.enum(choices)),
  choiceId: z.nullable(z.uuid()),
  outcome: z.nullable(z.enum(lineOutcomes)),
  outcomeCode: z.nullable(z.string()),
  entityKind: z.nullable(z.string()),
  entityId: z.nullable(z.uuid()),
  /** Where the value that differs comes from in the file: when it was last written (V22). */
  storedOn: z.nullable(instant),
})
export type ImportLine = z.infer<typeof importLine>

export const listImportLines = route({
  method: 'GET',
  path: `${base}/:importId/lines`,
  summary: 'Lines of an import, by verdict or by what became of them',
  ...byImporter,
  params: ofImport,
  query: z.object({
    verdict: z.optional(z.enum(verdicts)),
    outcome: z.optional(z.enum(lineOutcomes)),
    offset: linesToSkip,
  }),
  reply: z.object({ items: z.array(importLine), total: z.int() }),
  rows: { exportedBy: downloadOutcome },
})

export const decideLines = route({
  method: 'POST',
  path: `${base}/:importId/decisions`,
  summary: 'Decides on lines that may be known persons: attach to a file, open a new one, or leave out',
  ...byImporter,
  params: ofImport,
  body: z.object({
    /** Absent: every line that still waits for a decision. */
    numbers: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(10_000_000))).check(z.maxLength(1000))),
    choice: z.enum(choices),
    /** The file to attach to; absent: the likeliest. */
    personId: z.optional(z.uuid()),
  }),
  reply: z.object({ decided: z.int() }),
})

export const applyImport = route({
  method: 'POST',
  path: `${base}/:importId/application`,
  summary: 'Writes the decided lines in the background',
  ...byImporter,
  params: ofImport,
  body: z.object({ mode: z.enum(applyModes) }),
  reply: importFile,
})

export const undoImport = route({
  method: 'POST',
  path: `${base}/:importId/reversal`,
  summary: 'Restores what the import changed and removes what it created, unless touched since',
  ...byImporter,
  params: ofImport,
  reply: importFile,
})
