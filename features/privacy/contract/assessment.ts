import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { base, inTerritory } from './declaration.ts'

const text = z._default(z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(4000))), null)

/** The scale of the CNIL, for severity as for likelihood. */
const riskLevels = ['negligible', 'limited', 'significant', 'maximal'] as const
export type RiskLevel = (typeof riskLevels)[number]
/** The three feared events of the method. */
export const riskKinds = ['access', 'change', 'loss'] as const
export type RiskKind = (typeof riskKinds)[number]

const level = z._default(z.nullable(z.enum(riskLevels)), null)
const risk = z._default(
  z.object({ sources: text, impacts: text, measures: text, severity: level, likelihood: level }),
  { sources: null, impacts: null, measures: null, severity: null, likelihood: null },
)
const none = z.parse(risk, undefined)

/** What people judge; what the product knows is read from the register. */
export const assessment = z.object({
  context: text,
  proportionality: text,
  personsRights: text,
  risks: z._default(z.object({ access: risk, change: risk, loss: risk }), {
    access: none,
    change: none,
    loss: none,
  }),
  actions: text,
  officerOpinion: text,
  personsOpinion: text,
  decision: text,
  decidedOn: z._default(z.nullable(z.iso.date()), null),
})
export type Assessment = z.infer<typeof assessment>
export const emptyAssessment: Assessment = z.parse(assessment, {})

const assessmentVersion = z.object({
  /** 0 while nothing was written. */
  number: z.int(),
  content: assessment,
  writtenAt: z.nullable(z.iso.datetime({ offset: true })),
  writtenByName: z.nullable(z.string()),
})
export type AssessmentVersion = z.infer<typeof assessmentVersion>

export const saveAssessment = route({
  method: 'POST',
  path: `${base}/assessments`,
  summary: 'Writes the next version of the impact assessment; the former ones stay',
  access: { right: 'privacy.manage' },
  params: inTerritory,
  body: z.object({
    id: z.uuid(),
    after: z.int().check(z.minimum(0), z.maximum(1_000_000)),
    content: assessment,
  }),
  reply: z.object({ number: z.int() }),
})

export const listAssessments = route({
  method: 'GET',
  path: `${base}/assessments`,
  summary: 'Every version of the impact assessment, the latest first, with the method that it follows',
  access: { right: 'privacy.manage' },
  params: inTerritory,
  reply: z.object({
    items: z.array(assessmentVersion),
    method: z.object({ source: z.string(), verifiedOn: z.nullable(z.iso.date()) }),
  }),
  rows: { stay: 'versions of one text, read whole on their page' },
})
