import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { caseloadViews } from '../rules/caseload-views.ts'
import { base, inTerritory } from './parts.ts'

/** Apart from the rest of the caseload: the rail counts with it on every page. */
export const readCaseloadSummary = route({
  method: 'GET',
  path: `${base}/caseload/summary`,
  summary: 'How many persons in each view of a caseload, and its load against the mark',
  access: { right: 'pathways.read' },
  params: inTerritory,
  query: z.object({ memberId: z.optional(z.uuid()) }),
  reply: z.object({
    memberId: z.uuid(),
    memberName: z.string(),
    etpHundredths: z.int(),
    counts: z.record(z.enum(caseloadViews), z.int()),
    open: z.int(),
    active: z.int(),
    seen: z.int(),
    withoutStep: z.int(),
    suspended: z.int(),
    /** Exited pathways of which this member owns a running line. */
    followUps: z.int(),
    perEtp: z.nullable(z.number()),
    position: z.nullable(z.enum(['below', 'within', 'above'])),
    mark: z.object({ from: z.int(), to: z.int(), source: z.string() }),
    longMonths: z.int(),
    communes: z.array(z.object({ code: z.string(), name: z.string(), count: z.int() })),
  }),
  rows: rowsStay.choices,
})
