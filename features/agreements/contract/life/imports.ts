import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { date, params, writing } from '../agreements.ts'
import * as part from './parts.ts'

/** What the columns of a file of agreements are called, in any order. */
const importedColumns = [
  'label',
  'kind',
  'startsOn',
  'endsOn',
  'signedOn',
  'parties',
  'sirets',
  'amendments',
] as const
export type ImportedColumn = (typeof importedColumns)[number]

const reject = z.object({ line: z.int(), column: z.string(), reason: z.string(), cell: z.string() })
export type ImportReject = z.infer<typeof reject>

export const importAgreements = route({
  method: 'POST',
  path: `${part.lifePath}/imports`,
  summary: 'Agreements born elsewhere, from a table: rehearsed line by line, then written',
  ...writing,
  params,
  query: z.object({ write: z._default(z.enum(['no', 'yes']), 'no') }),
  receives: { mostBytes: 5_000_000, endings: ['csv', 'xlsx', 'ods'] },
  reply: z.object({
    lines: z.int(),
    rejects: z.array(reject),
    ready: z.array(
      z.object({
        line: z.int(),
        label: z.string(),
        startsOn: date,
        endsOn: date,
        parties: z.int(),
        /** Parties whose SIRET is written. */
        sirets: z.int(),
        amendments: z.int(),
        /** Known already by its name and first day: left as it is. */
        isKnown: z.boolean(),
      }),
    ),
    /** Headers of the file that no column is called by: their cells are left aside. */
    ignored: z.array(z.string()),
    /** Organisations that the new lines add to the directory: their SIRET is not in it. */
    toMake: z.int(),
    written: z.int(),
  }),
  refusals: {
    'file-unreadable': 422,
    'file-empty': 422,
    'too-many-columns': 422,
    'file-inflates-too-much': 422,
    'agreement-columns-missing': 422,
    'too-many-agreements': 422,
  },
})

const pastImport = z.object({
  id: z.uuid(),
  madeAt: z.iso.datetime(),
  madeByName: z.string(),
  /** Of what it wrote, what is still there. */
  standing: z.int(),
  undoneAt: z.nullable(z.iso.datetime()),
  undoneByName: z.nullable(z.string()),
  undoUntil: date,
  mayUndo: z.boolean(),
})
export type PastImport = z.infer<typeof pastImport>

export const listAgreementImports = route({
  method: 'GET',
  path: `${part.lifePath}/imports`,
  summary: 'The files of agreements that were written, the latest first',
  ...writing,
  params,
  reply: z.object({ items: z.array(pastImport) }),
  rows: { stay: 'what an import wrote leaves with the list of the agreements' },
})

export const undoAgreementImport = route({
  method: 'POST',
  path: `${part.lifePath}/imports/:importId/undo`,
  summary:
    'Takes away what an import wrote, for thirty days; what was used or changed since stays, and is named',
  ...writing,
  params: z.extend(params, { importId: z.uuid() }),
  reply: z.object({
    removed: z.int(),
    kept: z.array(z.object({ id: z.uuid(), label: z.string() })),
  }),
  refusals: { 'import-undone': 409, 'undo-over': 409 },
})

export const importRoutes = { importAgreements, listAgreementImports, undoAgreementImport }
