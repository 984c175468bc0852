import * as z from 'zod/mini'
import { coverageKinds } from '../rules/figure-reading.ts'
import { figureSources, figureStates } from '../rules/figure-state.ts'

/** Where a figure is read, live until the signature. */
export const figureReference = z.object({
  source: z.enum(figureSources),
  code: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
})
export type FigureReference = z.infer<typeof figureReference>

/** A figure with what must be printed beside it. `value` is null unless `state` is `known`. */
export const figure = z.extend(figureReference, {
  label: z.string(),
  english: z.nullable(z.string()),
  value: z.nullable(z.number()),
  /** A code of `rules/figure-units.ts`. */
  unit: z.string(),
  /** A day, a month `2024-12` or a year. */
  at: z.nullable(z.string()),
  sourceName: z.string(),
  licence: z.nullable(z.string()),
  /** Out of how many places or cells its source had a value for how many; null when it has no such count. */
  coverage: z.nullable(z.object({ known: z.int(), of: z.int(), what: z.optional(z.enum(coverageKinds)) })),
  /** How to read it: codes of `rules/figure-remarks.ts`, those of its source. */
  remarks: z.array(z.string()),
  state: z.enum(figureStates),
})
export type Figure = z.infer<typeof figure>
