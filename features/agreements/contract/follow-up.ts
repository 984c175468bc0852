import * as z from 'zod/mini'
import {
  judgementCodes,
  missingReasons,
  natures,
  objectiveKinds,
  periodicities,
  seriesCodes,
} from './codes.ts'

const date = z.iso.date()
const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const bound = z.nullable(z.number().check(z.minimum(0)))

/** What is to be reached on the way, at its day; read like the target of the objective. */
const step = z.object({ on: date, min: bound, max: bound })
export type Step = z.infer<typeof step>
export const steps = z.array(step).check(z.maxLength(12))

/** What a value given by somebody is: its unit, how it is counted and by whom. */
export const measured = z.object({
  nature: z.enum(natures),
  /** « heures », « € »; a rate is in percent whatever its unit. */
  unit: text(40),
  isRate: z.boolean(),
  /** Then a value under 5 is not published to who may not see the persons. */
  countsPersons: z.boolean(),
  formula: text(600),
  source: text(200),
  /** The public series that it follows, whose breaks are known. */
  series: z.nullable(z.enum(seriesCodes)),
})
export type Measured = z.infer<typeof measured>

/** What an objective is followed with; each may be left out. */
export const followUpFields = {
  measured: z.optional(z.nullable(measured)),
  /** What a qualitative objective should come to. */
  aim: z.optional(z.nullable(text(2000))),
  steps: z.optional(steps),
  /** In the progress of the whole; 0: apart from it. */
  weight: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  /** The member who answers for the figure. */
  ownerId: z.optional(z.nullable(z.uuid())),
  periodicity: z.optional(z.nullable(z.enum(periodicities))),
  /** Days between the end of a period and the figure that tells it. */
  availabilityDays: z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(730)))),
}

const owner = z.nullable(z.object({ id: z.uuid(), name: z.string() }))
export const followUpOfObjective = {
  kind: z.enum(objectiveKinds),
  measured: z.nullable(measured),
  aim: z.nullable(z.string()),
  steps: z.array(z.object({ on: date, min: z.nullable(z.number()), max: z.nullable(z.number()) })),
  weight: z.number(),
  owner,
  periodicity: z.nullable(z.enum(periodicities)),
  availabilityDays: z.nullable(z.int()),
}

const instant = z.iso.datetime({ offset: true })

/** What somebody thinks of it, apart from the number; signed by its author. */
export const judgement = z.object({
  code: z.enum(judgementCodes),
  comment: z.string(),
  on: date,
  by: z.string(),
})
export type Judgement = z.infer<typeof judgement>

export const seriesBreak = z.object({
  on: date,
  why: z.string(),
  english: z.string(),
  source: z.string(),
})
export type SeriesBreak = z.infer<typeof seriesBreak>

/** What stands beside the figure of a line. */
export const besideFigure = {
  /** Why there is no figure. */
  missing: z.nullable(z.enum(missingReasons)),
  /** The series changed since the baseline: nothing is compared until the objective is re-based. */
  seriesBreak: z.nullable(seriesBreak),
  judgement: z.nullable(judgement),
  /** What it was when the board was last frozen, and what it moved by. */
  frozen: z.nullable(
    z.object({ at: instant, value: z.nullable(z.number()), change: z.nullable(z.number()) }),
  ),
  /** Other values proposed by a party and not answered yet. */
  contested: z.int(),
  nextUpdateOn: z.nullable(date),
}
