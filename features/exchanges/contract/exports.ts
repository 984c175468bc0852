import * as z from 'zod/mini'
import { givesList, listFormats, noFilters, openExport } from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { route } from '#platform/contract/route.ts'

const territory = '/api/territories/:territoryId'
const base = `${territory}/exports` as const
const inTerritory = z.object({ territoryId: z.uuid() })
const byExporter = { access: { right: 'exchanges.export' } } as const

export const exportedLists = ['people', 'pathways'] as const
export type ExportedList = (typeof exportedLists)[number]

export const exportList = route({
  method: 'POST',
  path: base,
  summary: 'A list of persons or pathways that one may open, as CSV or XLSX; the reason is kept',
  ...byExporter,
  params: inTerritory,
  body: z.object({
    list: z.enum(exportedLists),
    format: z.enum(listFormats),
    reason: z.string().check(z.trim(), z.minLength(5), z.maxLength(300)),
  }),
  produces: givesList.produces,
  refusals: { ...givesList.refusals, 'export-empty': 409 },
})

/** What tells who sent and took which file: nobody followed is named in it, no reason is asked. */
const trace = { method: 'POST', params: inTerritory, body: openExport(noFilters), ...givesList } as const

export const exportExports = route({
  ...trace,
  path: `${base}/exports`,
  summary: 'The lists that left, with their reasons, for a review of what leaves',
  ...byExporter,
})

export const exportImports = route({
  ...trace,
  path: `${territory}/imports/exports`,
  summary: 'The imports that one sees, with their state and the number of their lines',
  access: { right: 'exchanges.import' },
})

export const exportSentLists = route({
  ...trace,
  path: `${territory}/sent-lists/exports`,
  summary: 'The lists that one’s organisation sent, with how many lines entered, wait or were refused',
  access: { right: 'referrals.send' },
})

const exported = z.object({
  id: z.uuid(),
  /** `feature.list` */
  list: z.string(),
  reason: z.string(),
  count: z.int(),
  at: z.iso.datetime({ offset: true }),
  by: z.nullable(z.string()),
})
export type Exported = z.infer<typeof exported>

export const listExports = route({
  method: 'GET',
  path: base,
  summary: 'Lists of names that left, from whichever page, the latest first: who, when, why, how many lines',
  ...byExporter,
  params: inTerritory,
  query: z.object({
    offset: linesToSkip,
  }),
  reply: z.object({ items: z.array(exported), total: z.int() }),
  rows: { exportedBy: exportExports },
})
