import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { inTerritory } from './imports.ts'

const base = '/api/territories/:territoryId/exports'
const byExporter = { access: { right: 'exchanges.export' } } as const

export const exportedLists = ['people', 'pathways'] as const
export type ExportedList = (typeof exportedLists)[number]
/** Above it the list is to be narrowed: a file of names that nobody can read is only a risk. */
export const mostExportedLines = 50_000

export const exportList = route({
  method: 'POST',
  path: base,
  summary: 'A list of persons or pathways that one may open, as CSV or XLSX; the reason is kept',
  ...byExporter,
  params: inTerritory,
  body: z.object({
    id: z.uuid(),
    list: z.enum(exportedLists),
    format: z.enum(['csv', 'xlsx']),
    reason: z.string().check(z.trim(), z.minLength(5), z.maxLength(300)),
  }),
  produces: 'application/octet-stream',
  refusals: { 'export-empty': 409, 'export-too-large': 409 },
})

export const listExports = route({
  method: 'GET',
  path: base,
  summary: 'Lists that left, the latest first: who, when, why, how many lines',
  ...byExporter,
  params: inTerritory,
  query: z.object({ offset: z._default(z.coerce.number().check(z.minimum(0)), 0) }),
  reply: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        list: z.string(),
        format: z.string(),
        reason: z.string(),
        count: z.int(),
        at: z.iso.datetime({ offset: true }),
        by: z.nullable(z.string()),
      }),
    ),
    total: z.int(),
  }),
})
