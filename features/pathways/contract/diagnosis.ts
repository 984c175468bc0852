import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { ratingCodes } from '../rules/diagnosis.ts'
import { base, date, instant, ofPathway, optional } from './parts.ts'

/** Matrix 1.9: brakes are read by who accompanies and who steers, not by the fund, a control or an operator. */
const follow = { access: { right: 'pathways.follow' } } as const
/** They are written by who accompanies alone. */
const diagnose = { access: { right: 'pathways.diagnose' } } as const

export const diagnosis = z.object({
  id: z.uuid(),
  number: z.int(),
  heldOn: date,
  byName: z.string(),
  recordedAt: instant,
  lines: z.array(
    z.object({
      themeCode: z.string(),
      rating: z.enum(ratingCodes),
      /** The day of the version in which this brake was first found. */
      since: z.nullable(date),
      liftedOn: z.nullable(date),
      /** Need to know: an operator to whom a step of the pathway is entrusted reads this brake. */
      isShared: z.boolean(),
    }),
  ),
})
export type Diagnosis = z.infer<typeof diagnosis>

export const listDiagnoses = route({
  method: 'GET',
  path: `${base}/pathways/:pathwayId/diagnoses`,
  summary: 'Every version of the diagnosis of a pathway, the latest first, without health nor justice',
  ...follow,
  params: ofPathway,
  reply: z.object({ items: z.array(diagnosis) }),
  rows: rowsStay.oneRecord,
})

export const recordDiagnosis = route({
  method: 'POST',
  path: `${base}/pathways/:pathwayId/diagnoses`,
  summary: 'Records a version whole; each brake of the version before is rated again or lifted',
  ...diagnose,
  params: ofPathway,
  body: z.object({
    id: z.uuid(),
    /** The number of the version that was read before writing; 0 for the first. */
    after: z.int().check(z.minimum(0), z.maximum(10_000)),
    heldOn: date,
    lines: z
      .array(
        z.object({
          themeCode: z.string().check(z.maxLength(120)),
          rating: z.enum(ratingCodes),
          liftedOn: optional(date),
          isShared: z._default(z.boolean(), false),
        }),
      )
      .check(
        z.refine((lines) => lines.length > 0, 'nothing-rated'),
        z.maxLength(100),
      ),
  }),
  reply: diagnosis,
  refusals: { 'pathway-closed': 409, 'diagnosis-moved': 409 },
})

export const diagnosisRoutes = { listDiagnoses, recordDiagnosis }
