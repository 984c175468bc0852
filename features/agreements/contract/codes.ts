import * as z from 'zod/mini'

export const indicatorCodes = [
  'entries',
  'active-file',
  'persons-per-etp',
  'seen-31-days',
  'with-current-step',
  'positive-rate',
  'positive-exits',
  'positive-employment',
  'positive-training',
  'exits',
  'employment-share',
  'women-entries',
  'qpv-entries',
  'maintained-6-months',
  'mean-duration',
  'delay-first-meeting',
  'delay-admission',
  'delay-contract',
  'delay-first-step',
] as const
export type IndicatorCode = (typeof indicatorCodes)[number]

/** A flow adds up over its period; a level is what stands at a date, and every rate is a level. */
export const natures = ['flow', 'level'] as const
export type Nature = (typeof natures)[number]

/** Where a figure should go: up to a minimum, down to a maximum, or inside a range. */
export const directions = ['up', 'down', 'range'] as const
export type Direction = (typeof directions)[number]

/**
 * `share` in percent, `days` and `months` of a delay or a duration, `persons` per full-time job, `amount` of what an
 * objective with its own unit measures (hours, euros).
 */
export const units = ['count', 'share', 'persons', 'days', 'months', 'amount'] as const
export type Unit = (typeof units)[number]

/** How far from its target: met, to watch (◆), in alert (▲); no word without a figure and its target. */
export const marks = ['met', 'watch', 'alert'] as const
export type Mark = (typeof marks)[number]

/** Counted by an indicator, followed by values that somebody gives, or told in words. */
export const objectiveKinds = ['computed', 'manual', 'qualitative'] as const
export type ObjectiveKind = (typeof objectiveKinds)[number]

/** How often a figure is expected. */
export const periodicities = ['monthly', 'quarterly', 'half-yearly', 'yearly'] as const
export type Periodicity = (typeof periodicities)[number]

/** What somebody thinks of an objective, apart from its number, the best first. */
export const judgementCodes = ['secured', 'attainable', 'support-needed', 'compromised'] as const
export type JudgementCode = (typeof judgementCodes)[number]

/** Public series whose breaks are known, for values that follow one of them. */
export const seriesCodes = ['jobseekers'] as const

/** Why a line has no figure. */
export const missingReasons = ['unknown-indicator', 'not-received', 'cannot-narrow'] as const
export type MissingReason = (typeof missingReasons)[number]

export const sexes = ['F', 'M', 'X'] as const
export const ageBands = ['under-26', '26-49', '50-plus'] as const
export type AgeBand = (typeof ageBands)[number]
export const dimensions = ['structure', 'commune', 'sex', 'qpv', 'age'] as const
export type Dimension = (typeof dimensions)[number]

/** What persons a term of a fraction opens onto. */
export const terms = [
  'numerator',
  'denominator',
  'neutral',
  'awaiting-proof',
  'all-exits',
  'unknown',
] as const
export type Term = (typeof terms)[number]

/** Narrows figures to a part of the pathways, as they were on entry. */
export const figureFilters = z.object({
  commune: z.optional(z.string().check(z.regex(/^[0-9][0-9AB][0-9]{3}$/, 'not-a-commune'))),
  qpv: z.optional(z.enum(['yes', 'no'])),
  sex: z.optional(z.enum(sexes)),
  age: z.optional(z.enum(ageBands)),
  prescriber: z.optional(z.uuid()),
  structure: z.optional(z.uuid()),
  team: z.optional(z.uuid()),
})
export type FigureFilters = z.infer<typeof figureFilters>
