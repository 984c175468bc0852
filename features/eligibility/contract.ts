import * as z from 'zod/mini'
import { provedCriterion } from '#features/people/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { factKinds, needs, operators } from './contract/conditions.ts'
import { outcomes } from './rules/evaluate.ts'

export * from './contract/conditions.ts'
export { type Outcome, outcomes } from './rules/evaluate.ts'

const base = '/api/territories/:territoryId/eligibility'
const inTerritory = z.object({ territoryId: z.uuid() })
const date = z.iso.date()
const instant = z.iso.datetime({ offset: true })
const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

/** A version of the conditions; `id` is null for one that ships with the product, known by its `version`. */
const ruleSet = z.object({
  id: z.nullable(z.uuid()),
  version: z.string(),
  label: z.string(),
  /** Null for what a territory worded itself. */
  english: z.nullable(z.string()),
  schemeId: z.nullable(z.uuid()),
  validFrom: date,
  /** The day before the next version begins; null for the last one. */
  validTo: z.nullable(date),
  source: z.string(),
  /** When the source of a shipped one was checked; null: by nobody, and the screen says so. A territory's own has none. */
  verifiedOn: z.nullable(date),
  writtenOn: z.nullable(date),
  writtenByName: z.nullable(z.string()),
  needs,
})
export type RuleSet = z.infer<typeof ruleSet>

/** With who withdrew it before its first day, and when; null for one that stands. */
const listedSet = z.extend(ruleSet, {
  withdrawnOn: z.nullable(date),
  withdrawnByName: z.nullable(z.string()),
})
export type ListedSet = z.infer<typeof listedSet>

export const listRuleSets = route({
  method: 'GET',
  path: `${base}/rule-sets`,
  summary:
    'Versions of the conditions of entry: those of each scheme, the latest first, those that ship, and those withdrawn',
  access: { right: 'territory.read' },
  params: inTerritory,
  reply: z.object({ items: z.array(listedSet) }),
  rows: rowsStay.choices,
})

export const writeRuleSet = route({
  method: 'POST',
  path: `${base}/rule-sets`,
  summary: 'Writes the conditions of a scheme from a day on; the versions before it stay as they are',
  access: { right: 'agreements.write' },
  params: inTerritory,
  body: z.object({
    id: z.uuid(),
    schemeId: z.uuid(),
    label: text(120),
    validFrom: date,
    source: text(300),
    needs,
  }),
  reply: listedSet,
  refusals: { 'unknown-scheme': 422, 'version-that-day': 409, 'group-asks-too-much': 422 },
})

export const withdrawRuleSet = route({
  method: 'POST',
  path: `${base}/rule-sets/:ruleSetId/withdrawal`,
  summary:
    'Withdraws a version whose first day is to come; it stays in the list, and another may begin that day',
  access: { right: 'agreements.write' },
  params: z.object({ territoryId: z.uuid(), ruleSetId: z.uuid() }),
  reply: listedSet,
  refusals: { 'version-began': 409 },
})

const said = {
  outcome: z.enum(outcomes),
  /** The day on which the proof or the right ended. */
  endedOn: z.nullable(date),
}
const judgedLeaf = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('criterion'),
    code: z.string(),
    label: z.string(),
    english: z.nullable(z.string()),
    /** The document asked for; null when none is. */
    proof: z.nullable(z.string()),
    proofMonths: z.nullable(z.int()),
    /** The last day on which the proof that stands, or the right, holds. */
    endsOn: z.nullable(date),
    checkedOn: z.nullable(date),
    /** The day on which the only proof was refused: it counts as missing. */
    refusedOn: z.nullable(date),
    ...said,
  }),
  z.object({
    kind: z.literal('fact'),
    fact: z.enum(factKinds),
    operator: z.enum(operators),
    threshold: z.int(),
    ...said,
  }),
])
export type JudgedLeaf = z.infer<typeof judgedLeaf>
const judgedGroup = z.object({
  kind: z.literal('group'),
  atLeast: z.int(),
  ...said,
  of: z.array(judgedLeaf),
})
export type JudgedGroup = z.infer<typeof judgedGroup>

/** The conditions of a set with what each is worth for somebody, and what the whole is worth. */
export const conditionsJudged = z.object({
  outcome: z.enum(outcomes),
  atLeast: z.int(),
  judged: z.array(z.union([judgedLeaf, judgedGroup])),
})
export type ConditionsJudged = z.infer<typeof conditionsJudged>

/** Kept as it was worth that day, condition by condition, without any sensitive fact. */
const kept = z.extend(conditionsJudged, {
  id: z.uuid(),
  move: z.string(),
  day: date,
  version: z.string(),
  byName: z.string(),
  at: instant,
})

const evaluation = z.extend(conditionsJudged, {
  day: date,
  personId: z.uuid(),
  set: ruleSet,
  /** The latest proof of each criterion held that day, with what was said of it by then; none of a reserved one. */
  proofs: z.array(provedCriterion),
  /** Whether the reader may check one: today alone, since what is said is said today. */
  mayCheck: z.boolean(),
  kept: z.array(kept),
  /** Sets that may be tried instead. */
  versions: z.array(z.object({ version: z.string(), label: z.string(), english: z.nullable(z.string()) })),
})
export type Evaluation = z.infer<typeof evaluation>

export const evaluateApplication = route({
  method: 'GET',
  path: `${base}/applications/:applicationId`,
  summary: 'What the conditions of entry are worth for an application on a day; it decides nothing',
  access: { right: 'pathways.decide' },
  params: z.object({ territoryId: z.uuid(), applicationId: z.uuid() }),
  /** `day`: a past one reads the criteria and proofs of that day; today when absent. `version`: another set to try. */
  query: z.object({ day: z.optional(date), version: z.optional(z.string().check(z.maxLength(60))) }),
  reply: evaluation,
  refusals: { 'day-to-come': 422, 'unknown-version': 422 },
  rows: rowsStay.oneRecord,
})
export const eligibilityRoutes = { listRuleSets, writeRuleSet, withdrawRuleSet, evaluateApplication }
