import * as z from 'zod/mini'

export type { HeldThen, KnownThen } from '#features/people/contract.ts'

const code = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,60}$/))
const months = z.int().check(z.minimum(1), z.maximum(60))

/** What is known of a person besides the criteria that she holds. */
export const factKinds = [
  'age',
  'jobless-months',
  'education-level',
  'lives-in-territory',
  'lives-in-qpv',
] as const
export type FactKind = (typeof factKinds)[number]

/** Between which thresholds a fact can be compared: beyond, a condition is always met or never. */
export const thresholdLimits: Readonly<Record<FactKind, { readonly min: number; readonly max: number }>> = {
  age: { min: 0, max: 120 },
  'jobless-months': { min: 0, max: 600 },
  'education-level': { min: 0, max: 8 },
  'lives-in-territory': { min: 0, max: 1 },
  'lives-in-qpv': { min: 0, max: 1 },
}

export const operators = ['at-least', 'at-most', 'is'] as const
export type Operator = (typeof operators)[number]

/** A criterion of a list in use; `proofMonths`: how old its proof may be on the day, null when it does not age. */
const criterionCondition = z.object({
  kind: z.literal('criterion'),
  code,
  proof: z.enum(['required', 'none']),
  proofMonths: z.nullable(months),
})

/** A fact compared with a threshold: years, months, a level from 0 (none) to 8, or 1 for yes. */
const factCondition = z.object({
  kind: z.literal('fact'),
  fact: z.enum(factKinds),
  operator: z.enum(operators),
  threshold: z.int().check(z.minimum(0), z.maximum(600)),
})

/** `atLeast` of a group: 1 is « or », all of its conditions « and », between the two « so many among ». */
export type Condition =
  | z.infer<typeof criterionCondition>
  | z.infer<typeof factCondition>
  | { readonly kind: 'group'; readonly atLeast: number; readonly of: readonly Condition[] }

const leaf = z.discriminatedUnion('kind', [criterionCondition, factCondition])
const group = <Of extends z.ZodMiniType>(of: Of) =>
  z.object({
    kind: z.literal('group'),
    atLeast: z.int().check(z.minimum(1), z.maximum(40)),
    of: z.array(of).check(z.minLength(1), z.maxLength(40)),
  })
const inner = group(leaf)

/** Two levels of groups, which every protocole read so far fits in, and which a form can still show. */
export const needs = group(z.union([criterionCondition, factCondition, inner]))
export type Needs = z.infer<typeof needs>
