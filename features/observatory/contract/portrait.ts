import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { exportPortrait } from './export.ts'
import { portraitFact } from './facts.ts'

const date = z.iso.date()
const count = z.nullable(z.int())

/** An official file, imported or still to be: nothing is on screen without it. */
const source = z.object({
  code: z.string(),
  label: z.string(),
  licence: z.nullable(z.string()),
  /** Null while nobody imported the file. */
  imported: z.nullable(
    z.object({ version: z.string(), at: z.iso.datetime({ offset: true }), issues: z.int() }),
  ),
})
export type PortraitSource = z.infer<typeof source>

const seriesBreak = z.object({
  code: z.string(),
  from: z.nullable(date),
  source: z.string(),
  verifiedOn: z.nullable(date),
})
export type SeriesBreak = z.infer<typeof seriesBreak>

export const sectionCodes = ['population', 'jobseekers', 'recruitment', 'unemployment', 'programmes'] as const
export type SectionCode = (typeof sectionCodes)[number]

const section = z.object({
  code: z.enum(sectionCodes),
  sources: z.array(source),
  breaks: z.array(seriesBreak),
  facts: z.array(portraitFact),
})
export type PortraitSection = z.infer<typeof section>

const communeStates = ['published', 'not-published', 'contradictory'] as const

const commune = z.object({
  code: z.string(),
  name: z.string(),
  inhabitants: count,
  registered: count,
  state: z.enum(communeStates),
})
export type PortraitCommune = z.infer<typeof commune>

const month = z.object({
  month: date,
  registered: count,
  /** Communes of the perimeter in the sum. */
  communes: z.int(),
  departements: z.array(z.object({ code: z.string(), registered: count })),
  france: count,
})
export type JobseekerMonth = z.infer<typeof month>

const job = z.object({
  basinCode: z.string(),
  basinLabel: z.string(),
  departementCode: z.string(),
  jobCode: z.string(),
  jobLabel: z.string(),
  familyLabel: z.string(),
  /** Of the 2021 classification; null while its file is not imported. */
  fieldLabel: z.nullable(z.string()),
  /** Null: kept secret by the survey. */
  projects: count,
  difficult: count,
  seasonal: count,
})
export type JobLine = z.infer<typeof job>

const zone = z.object({
  kind: z.string(),
  code: z.string(),
  label: z.string(),
  isProgramme: z.boolean(),
  communes: z.int(),
})

const portrait = z.object({
  on: date,
  perimeter: z.nullable(z.object({ label: z.string(), validFrom: date, communes: z.int() })),
  sections: z.array(section),
  communes: z.array(commune),
  months: z.array(month),
  jobs: z.array(job),
  /** Unemployment rate, in tenths of a point. */
  rates: z.array(
    z.object({ departementCode: z.string(), label: z.string(), year: z.int(), tenths: z.int() }),
  ),
  zones: z.array(zone),
})
export type Portrait = z.infer<typeof portrait>

export const readPortrait = route({
  method: 'GET',
  path: '/api/territories/:territoryId/portrait',
  summary: 'Published figures over the perimeter of a day, each with its date, source, licence and limits',
  access: { right: 'agreements.read' },
  params: z.object({ territoryId: z.uuid() }),
  query: z.object({ on: z.optional(date) }),
  reply: portrait,
  rows: { exportedBy: exportPortrait },
})
