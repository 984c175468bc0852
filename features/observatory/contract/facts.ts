import * as z from 'zod/mini'

/** The figures of a portrait; a programme or a zoning is `zone.` and its kind. */
const figureCodes = [
  'population.inhabitants',
  'jobseekers.registered',
  'jobseekers.covered-inhabitants',
  'jobseekers.year-change',
  'recruitment.projects',
  'recruitment.difficult-share',
  'recruitment.seasonal-share',
  'unemployment.rate',
  'zone.communes',
] as const
export type FigureCode = (typeof figureCodes)[number]

const units = ['inhabitants', 'persons', 'projects', 'percent', 'communes'] as const
export type FigureUnit = (typeof units)[number]

/** What a figure is told of: a basin or a département is never the territory. */
const scopeKinds = ['perimeter', 'epci', 'basin', 'departement', 'france'] as const

/** How to read a figure, beside its value. */
const remarkCodes = [
  // A sum of values each rounded to ten.
  'sum-of-rounded',
  // Published rounded to ten.
  'rounded',
  // Communes or départements that the file does not give: missing, not zero.
  'some-missing',
  // Communes to which the file gives two values.
  'contradictory',
  // Secret cells are not counted: the true figure is higher.
  'secret-left-out',
  // Over the lines where both terms are published.
  'published-terms-only',
  // No finer figure exists in the file.
  'departement-only',
  // Both dates over the same communes.
  'same-places',
  // A break of the series stands between the two dates.
  'across-break',
] as const
export type RemarkCode = (typeof remarkCodes)[number]

const scope = z.object({ kind: z.enum(scopeKinds), code: z.string(), label: z.string() })
export type FigureScope = z.infer<typeof scope>

export const portraitFact = z.object({
  code: z.enum(figureCodes),
  /** In French, for a document that cites the figure; screens have their own words. */
  label: z.string(),
  value: z.nullable(z.number()),
  unit: z.enum(units),
  /** `2022`, `2024-12` or a day. */
  at: z.string(),
  scope,
  /** How many places or cells are in the value, out of how many. */
  coverage: z.nullable(z.object({ known: z.int(), of: z.int() })),
  remarks: z.array(z.enum(remarkCodes)),
  /** Code and words of the list it comes from. */
  source: z.object({ code: z.string(), label: z.string() }),
  licence: z.nullable(z.string()),
  /** Codes of the breaks of its series. */
  comparability: z.array(z.string()),
})
/** One figure of the territory's portrait, ready to be cited with its date, source, licence and limits. */
export type PortraitFact = z.infer<typeof portraitFact>
