import * as z from 'zod/mini'
import { givesList, nominativeExport, rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'

/** What a line tells, by what whoever reads the trail looks for. */
export const actionKinds = ['read', 'search', 'export', 'share', 'right', 'change'] as const
export type ActionKind = (typeof actionKinds)[number]

const base = '/api/territories/:territoryId/trail'
const date = z.iso.date()
const instant = z.iso.datetime({ offset: true })
const inTerritory = z.object({ territoryId: z.uuid() })
const byReviewer = { access: { right: 'audit.review' }, params: inTerritory } as const

/** Days of the territory, both included. */
const filters = {
  from: z.optional(date),
  to: z.optional(date),
  organisationId: z.optional(z.uuid()),
  kind: z.optional(z.enum(actionKinds)),
}
const trailFilters = z.object(filters)
export type TrailFilters = z.infer<typeof trailFilters>

const trailLine = z.object({
  id: z.uuid(),
  at: instant,
  action: z.string(),
  kind: z.enum(actionKinds),
  organisationName: z.nullable(z.string()),
  roleLabel: z.nullable(z.string()),
  memberName: z.nullable(z.string()),
  subjectKind: z.nullable(z.string()),
  /** End of the subject's id: enough to tell two subjects apart, never a name. */
  reference: z.nullable(z.string()),
  /** How many lines or persons, when the act tells it. */
  count: z.nullable(z.int()),
  /** What was typed for a list to leave: for who reviews the exports of the territory, null for anybody else. */
  reason: z.nullable(z.string()),
  /** The member on whom one acted, with her roles before and after when they are what was given or changed. */
  concernedName: z.nullable(z.string()),
  rolesBefore: z.nullable(z.array(z.string())),
  rolesAfter: z.nullable(z.array(z.string())),
})
export type TrailLine = z.infer<typeof trailLine>

export const exportTrail = route({
  method: 'POST',
  path: `${base}/exports`,
  summary: 'The lines of the trail that the filters keep; nobody followed is named',
  ...byReviewer,
  body: nominativeExport(trailFilters),
  ...givesList,
})

export const readTrail = route({
  method: 'GET',
  path: base,
  summary: 'The trail of the territory, the latest first: who, when, what; persons by reference only',
  ...byReviewer,
  query: z.object({ ...filters, before: z.optional(z.uuid()) }),
  reply: z.object({ items: z.array(trailLine), next: z.nullable(z.uuid()) }),
  rows: { exportedBy: exportTrail },
})

export const readChain = route({
  method: 'GET',
  path: `${base}/chain`,
  summary: 'State of the chain: sealed up to, head, lines that wait, what was purged, last verification',
  ...byReviewer,
  reply: z.object({
    /** Null before the first seal. */
    head: z.nullable(z.object({ seq: z.int(), hash: z.string(), sealedAt: instant })),
    waiting: z.int(),
    /** Instant of the oldest line that is kept. */
    keptSince: z.nullable(instant),
    retentionMonths: z.int(),
    purgedTo: z.nullable(z.object({ seq: z.int(), madeAt: instant })),
    verification: z.nullable(
      z.object({ verifiedAt: instant, lines: z.int(), headSeq: z.int(), findings: z.int() }),
    ),
    organisations: z.array(z.object({ id: z.uuid(), name: z.string() })),
  }),
  rows: rowsStay.oneRecord,
})

export const auditRoutes = { readTrail, exportTrail, readChain }
