import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import type { UploadRules } from '#platform/contract/upload.ts'
import { base, baseline, date, objectiveParams, params, target, writing } from './agreements.ts'
import { judgementCodes } from './codes.ts'
import { objectiveFigure } from './figures.ts'
import { judgement, seriesBreak, steps } from './follow-up.ts'

/** Every member of the territory reads what is signed, and no person in it. */
export const readingAgreements = { access: { right: 'agreements.read' } } as const

const instant = z.iso.datetime({ offset: true })
const long = z.string().check(z.trim(), z.minLength(5), z.maxLength(2000))
const source = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const method = z.nullable(z.string().check(z.trim(), z.maxLength(500)))
const amount = z.nullable(z.number())

/** One part of a total: « dont femmes ». Two parts or more add up to it. */
export const part = z.object({ label: z.string().check(z.trim(), z.maxLength(60)), value: z.number() })
const given = {
  on: date,
  /** Left out of a rate, which is its two terms. */
  value: amount,
  numerator: amount,
  denominator: amount,
  source,
  method,
}

const value = z.object({
  id: z.uuid(),
  on: date,
  value: amount,
  numerator: amount,
  denominator: amount,
  parts: z.array(part),
  source: z.string(),
  method: z.nullable(z.string()),
  origin: z.enum(['typed', 'imported', 'contested']),
  by: z.string(),
  at: instant,
  /** Whether it is read: another one of the same day came after it when not. */
  isRead: z.boolean(),
})
export type ObjectiveValue = z.infer<typeof value>

const contestation = z.object({
  id: z.uuid(),
  on: date,
  value: amount,
  numerator: amount,
  denominator: amount,
  contestedValue: amount,
  reason: z.string(),
  source: z.string(),
  method: z.nullable(z.string()),
  organisation: z.string(),
  by: z.string(),
  at: instant,
  answer: z.nullable(
    z.object({
      code: z.enum(['accepted', 'refused']),
      reason: z.nullable(z.string()),
      by: z.string(),
      at: instant,
    }),
  ),
})
export type Contestation = z.infer<typeof contestation>

const targetSet = z.object({
  at: instant,
  by: z.nullable(z.string()),
  baseline,
  target: z.object({ min: amount, max: amount }),
  steps,
  isRebase: z.boolean(),
  reason: z.nullable(z.string()),
  amendmentNumber: z.nullable(z.int()),
})
export type TargetSet = z.infer<typeof targetSet>

export const readFollowUp = route({
  method: 'GET',
  path: `${base}/objectives/:objectiveId/follow-up`,
  summary: 'What an objective was said to be: values, judgements, contestations, targets since the beginning',
  ...readingAgreements,
  params: objectiveParams,
  reply: z.object({
    agreement: z.object({ id: z.uuid(), label: z.string() }),
    row: objectiveFigure,
    values: z.array(value),
    contestations: z.array(contestation),
    judgements: z.array(z.extend(judgement, { at: instant })),
    targets: z.array(targetSet),
    breaks: z.array(seriesBreak),
    frozen: z.array(z.object({ at: instant, reason: z.string(), value: amount, isHidden: z.boolean() })),
    /** What who asks may do. */
    mayWrite: z.boolean(),
    mayContest: z.boolean(),
    mayPilot: z.boolean(),
    mayAnswer: z.boolean(),
  }),
  rows: rowsStay.oneRecord,
})

const ownerOnly = { 'not-the-owner': 403 } as const

export const writeValue = route({
  method: 'POST',
  path: `${base}/objectives/:objectiveId/values`,
  summary: 'Gives the value of an objective that Bassin does not count; the former ones stay',
  ...readingAgreements,
  params: objectiveParams,
  body: z.object({ id: z.uuid(), ...given }),
  refusals: { ...ownerOnly, 'counted-objective': 409 },
})

export const valueFiles: UploadRules = { mostBytes: 1_000_000, endings: ['csv'] }

/** Lines told by a reading; the others are counted. */
export const mostIssues = 100

const issue = z.object({ line: z.int(), column: z.string(), code: z.string(), value: z.string() })
export type ValueIssue = z.infer<typeof issue>
const valueReading = z.object({
  isWritten: z.boolean(),
  /** Values that the file brings, or that it brought. */
  added: z.int(),
  /** Already there to the digit: left alone. */
  unchanged: z.int(),
  refused: z.int(),
  issues: z.array(issue),
})
export type ValueReading = z.infer<typeof valueReading>

export const receiveValues = route({
  method: 'POST',
  path: `${base}/agreements/:agreementId/values`,
  summary: 'Reads a file of values line by line; writes those that hold when it is no rehearsal',
  ...writing,
  params: z.extend(params, { agreementId: z.uuid() }),
  query: z.object({ rehearse: z._default(z.enum(['yes', 'no']), 'yes') }),
  receives: valueFiles,
  reply: valueReading,
  refusals: { 'file-missing': 422, 'file-unreadable': 422, 'columns-missing': 422 },
})

export const contestValue = route({
  method: 'POST',
  path: `${base}/objectives/:objectiveId/contestations`,
  summary: 'Proposes another value of an objective, for a party of its agreement',
  ...readingAgreements,
  params: objectiveParams,
  body: z.object({ id: z.uuid(), ...given, reason: long }),
  refusals: { 'not-a-party': 403, 'told-in-words': 409 },
})

export const answerContestation = route({
  method: 'POST',
  path: `${base}/objectives/:objectiveId/contestations/:contestationId/answer`,
  summary: 'Accepts the value that a party proposed, or refuses it and says why',
  ...readingAgreements,
  params: z.extend(objectiveParams, { contestationId: z.uuid() }),
  body: z.object({
    answer: z.enum(['accepted', 'refused']),
    reason: z.nullable(z.string().check(z.trim(), z.maxLength(2000))),
  }),
  refusals: { ...ownerOnly, 'already-answered': 409, 'own-contestation': 403 },
})

export const writeJudgement = route({
  method: 'POST',
  path: `${base}/objectives/:objectiveId/judgements`,
  summary: 'Says what one thinks of an objective, apart from its number; signed and never rewritten',
  ...readingAgreements,
  params: objectiveParams,
  body: z.object({ id: z.uuid(), code: z.enum(judgementCodes), comment: long }),
  refusals: ownerOnly,
})

export const rebaseObjective = route({
  method: 'POST',
  path: `${base}/objectives/:objectiveId/rebase`,
  summary: 'Gives an objective a new baseline and target, with the reason and the amendment; the former stay',
  ...writing,
  params: objectiveParams,
  body: z.object({
    version: z.int(),
    baseline: z.object({ value: z.number(), on: date }),
    target,
    steps,
    reason: long,
    amendmentNumber: z.nullable(z.int().check(z.minimum(1), z.maximum(99))),
  }),
  refusals: { 'told-in-words': 409, 'text-frozen': 409 },
})

export const declareBreak = route({
  method: 'POST',
  path: `${base}/objectives/:objectiveId/breaks`,
  summary: 'Declares a day from which a figure cannot be compared with what came before',
  ...writing,
  params: objectiveParams,
  body: z.object({
    id: z.uuid(),
    on: date,
    why: long,
    source,
    /** The whole series of its indicator, or this objective alone. */
    concerns: z.enum(['indicator', 'objective']),
  }),
  refusals: { 'told-in-words': 409 },
})

export const valueRoutes = {
  readFollowUp,
  writeValue,
  receiveValues,
  contestValue,
  answerContestation,
  writeJudgement,
  rebaseObjective,
  declareBreak,
}
