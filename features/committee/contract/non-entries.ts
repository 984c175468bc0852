import * as z from 'zod/mini'
import { decisionReasonCodes } from '#features/pathways/contract.ts'
import { givesList, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { date, inTerritory, sits } from './parts.ts'

const base = '/api/territories/:territoryId/committee-non-entries'

/** Both days included; this year until today when they are absent. */
const period = z.object({ from: z.optional(date), to: z.optional(date) })

/** Where the application came from: an organisation that may be named, one that may not (R7), or nobody. */
const origins = ['named', 'unnamed', 'spontaneous'] as const

const nonEntry = z.object({
  origin: z.enum(origins),
  prescriberName: z.nullable(z.string()),
  reasonCode: z.nullable(z.enum(decisionReasonCodes)),
  /** Null: too few persons, or what would tell them, for who may not see who they are. */
  count: z.nullable(z.int()),
})
export type NonEntry = z.infer<typeof nonEntry>

export const exportNonEntries = route({
  method: 'POST',
  path: `${base}/exports`,
  summary: 'Applications refused or closed, counted by prescriber and reason',
  ...sits,
  params: inTerritory,
  body: openExport(period),
  ...givesList,
})

export const readNonEntries = route({
  method: 'GET',
  path: base,
  summary: 'Applications that led to no entry in a period, counted by prescriber and reason',
  ...sits,
  params: inTerritory,
  query: period,
  reply: z.object({
    from: date,
    to: date,
    entered: z.nullable(z.int()),
    notEntered: z.nullable(z.int()),
    items: z.array(nonEntry),
  }),
  rows: { exportedBy: exportNonEntries },
})

export const nonEntryRoutes = { readNonEntries, exportNonEntries }
