import * as z from 'zod/mini'
import { givesList, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { counts, date, inTerritory } from './parts.ts'

const base = '/api/territories/:territoryId/first-contact-activity'

export const groupings = ['month', 'topic', 'age', 'commune', 'organisation'] as const
export type Grouping = (typeof groupings)[number]

/** Both days included; this year until today when they are absent. */
const filters = z.object({
  from: z.optional(date),
  to: z.optional(date),
  by: z._default(z.enum(groupings), 'month'),
})

const line = z.object({
  /** A month (`2026-11`), a code, or the name of a commune or of an organisation; null when unknown. */
  key: z.nullable(z.string()),
  /** Null: too few persons, for who may not read who they are. */
  count: z.nullable(z.int()),
  /** Of which somebody who left nothing. */
  passages: z.nullable(z.int()),
  answered: z.nullable(z.int()),
  /** Days from the request to its first answer, half of them below; null without any. */
  medianDays: z.nullable(z.number()),
})
export type ActivityLine = z.infer<typeof line>

export const exportContactActivity = route({
  method: 'POST',
  path: `${base}/exports`,
  summary: 'First contacts counted, as a table',
  ...counts,
  params: inTerritory,
  body: openExport(filters),
  ...givesList,
})

export const readContactActivity = route({
  method: 'GET',
  path: base,
  summary: 'First contacts of a period counted by month, topic, age, commune or organisation',
  ...counts,
  params: inTerritory,
  query: filters,
  reply: z.object({ from: date, to: date, total: line, items: z.array(line) }),
  rows: { exportedBy: exportContactActivity },
})

export const activityRoutes = { readContactActivity, exportContactActivity }
