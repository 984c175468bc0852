import * as z from 'zod/mini'
import {
  exportedWith,
  givesList,
  listFormats,
  nominativeExport,
  openExport,
  rowsStay,
} from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { route } from '#platform/contract/route.ts'
import { agreement, base, date, objective, objectiveParams, params, reading } from './agreements.ts'
import { ageBands, dimensions, figureFilters, marks, sexes, terms, units } from './codes.ts'
import { besideFigure, judgement } from './follow-up.ts'

/** A year of the protocol (`2026`), or `whole`: what its objectives of the whole duration have reached. */
export const periodName = z.string().check(z.regex(/^([0-9]{4}|whole)$/, 'not-a-period'))
const interval = z.nullable(z.object({ low: z.number(), high: z.number() }))

/** A figure that keeps its terms. `hidden`: under 5, not published to who may not see the persons. */
export const figure = z.object({
  numerator: z.nullable(z.number()),
  denominator: z.nullable(z.number()),
  value: z.nullable(z.number()),
  interval,
  facts: z.array(z.object({ code: z.string(), value: z.number() })),
  hidden: z.boolean(),
})
export type Figure = z.infer<typeof figure>

const definition = z.object({
  label: z.string(),
  english: z.string(),
  version: z.string(),
  unit: z.enum(units),
  /** Of an `amount`: « heures ». */
  unitLabel: z.nullable(z.string()),
  formula: z.string(),
  formulaEnglish: z.string(),
  numeratorLabel: z.string(),
  numeratorEnglish: z.string(),
  denominatorLabel: z.nullable(z.string()),
  denominatorEnglish: z.nullable(z.string()),
  source: z.string(),
  verifiedOn: z.nullable(date),
})

export const objectiveFigure = z.object({
  objective,
  definition,
  figure,
  /** The day up to which facts are counted. */
  countedTo: date,
  /** When it was counted: earlier than the board when no fact that it depends on moved since. Null: given by somebody. */
  countedAt: z.nullable(z.iso.datetime({ offset: true })),
  expected: z.nullable(z.number()),
  /** Null when what is shown is not what the target is about: filters on a count, one's own pathways only. */
  gap: z.nullable(z.number()),
  mark: z.nullable(z.enum(marks)),
  advancement: z.nullable(z.number()),
  ...besideFigure,
})
export type ObjectiveFigure = z.infer<typeof objectiveFigure>

/** An objective told in words: no figure, only what somebody thinks of it. */
const qualitativeLine = z.object({ objective, judgement: z.nullable(judgement) })
export type QualitativeLine = z.infer<typeof qualitativeLine>

const choice = z.object({ id: z.string(), label: z.string() })
const figureQuery = z.extend(figureFilters, {
  agreement: z.optional(z.uuid()),
  period: z.optional(periodName),
  /** Reads the board as it could be read at the end of that day. */
  on: z.optional(date),
  /** Counts every objective again, moved or not. */
  recount: z.optional(z.literal('yes')),
})

/** Whose pathways are counted. */
const reach = z.enum(['own', 'organisation', 'territory'])
const filtersRefused = { 'one-filter-at-most': 422 } as const

export const board = z.object({
  asOf: z.iso.datetime({ offset: true }),
  agreement: z.nullable(agreement),
  period: z.string(),
  periods: z.array(z.string()),
  reach,
  seesPersons: z.boolean(),
  /** The day it is read at: today, or a past one. */
  readOn: date,
  objectives: z.array(objectiveFigure),
  qualitative: z.array(qualitativeLine),
  /** Mean of the objectives that weigh and have a baseline, by their weights; null while one is missing. */
  progress: z.object({ received: z.int(), expected: z.int(), value: z.nullable(z.number()) }),
  lastFreeze: z.nullable(
    z.object({ id: z.uuid(), at: z.iso.datetime({ offset: true }), reason: z.string() }),
  ),
})
export type Board = z.infer<typeof board>

export const exportFigures = route({
  method: 'POST',
  path: `${base}/objectives/exports`,
  summary: 'The figures of a protocol as the screen shows them, without any person; JSON is the whole board',
  ...reading,
  params,
  body: z.extend(openExport(z.extend(figureFilters, { agreement: z.uuid(), period: periodName })), {
    format: z.enum([...listFormats, 'json']),
  }),
  produces: givesList.produces,
  refusals: { ...givesList.refusals, ...filtersRefused },
})

export const readBoard = route({
  method: 'GET',
  path: `${base}/objectives`,
  summary: 'The objectives of a protocol with what is reached, counted now from the pathways',
  ...reading,
  params,
  query: figureQuery,
  reply: board,
  refusals: filtersRefused,
  rows: { exportedBy: exportFigures },
})

export const listFilterChoices = route({
  method: 'GET',
  path: `${base}/figure-filters`,
  summary: 'By what figures may be narrowed: communes, prescribers, structures and teams that have pathways',
  ...reading,
  params,
  reply: z.object({
    communes: z.array(choice),
    prescribers: z.array(choice),
    structures: z.array(choice),
    teams: z.array(choice),
    sexes: z.array(z.enum(sexes)),
    ages: z.array(z.enum(ageBands)),
  }),
  rows: rowsStay.choices,
})

const openedObjective = z.object({
  asOf: z.iso.datetime({ offset: true }),
  reach,
  seesPersons: z.boolean(),
  row: objectiveFigure,
  trajectory: z.array(z.object({ on: date, figure })),
  projection: z.nullable(z.object({ value: z.number(), low: z.number(), high: z.number() })),
  effort: z.nullable(z.object({ needed: z.int(), among: z.nullable(z.int()), until: date })),
  breakdowns: z.array(
    z.object({
      dimension: z.enum(dimensions),
      cells: z.array(z.object({ key: z.nullable(z.string()), label: z.nullable(z.string()), figure })),
    }),
  ),
  /** Profile of the entries of the same period; nothing when no profile was recorded. */
  profile: z.nullable(z.object({ known: z.int(), longJobless: z.int() })),
})
export type OpenedObjective = z.infer<typeof openedObjective>

export const exportBreakdowns = route({
  method: 'POST',
  path: `${base}/objectives/:objectiveId/breakdowns/exports`,
  summary: 'The parts of a figure by structure, commune, sex, neighbourhood and age, with both terms',
  ...reading,
  params: objectiveParams,
  body: openExport(figureFilters),
  produces: givesList.produces,
  refusals: { ...givesList.refusals, ...filtersRefused },
})

export const openObjective = route({
  method: 'GET',
  path: `${base}/objectives/:objectiveId`,
  summary: 'One objective opened: trajectory, projection, breakdowns and what it still takes',
  ...reading,
  params: objectiveParams,
  query: figureFilters,
  reply: openedObjective,
  refusals: filtersRefused,
  rows: { exportedBy: exportBreakdowns },
})

const behindPerson = z.object({
  pathwayId: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  on: z.nullable(date),
  reason: z.nullable(z.string()),
  proofState: z.nullable(z.enum(['expected', 'received', 'checked'])),
  /** Whether her file is still open to the reader: one counts those whom one followed, long after. */
  opens: z.boolean(),
})
export type BehindPerson = z.infer<typeof behindPerson>

export const exportPersonsBehind = route({
  method: 'POST',
  path: `${base}/objectives/:objectiveId/persons/exports`,
  summary: 'The persons that a term of a figure counts, within the reach of who exports; the reason is kept',
  ...exportedWith('figures.persons'),
  params: objectiveParams,
  body: nominativeExport(z.extend(figureFilters, { term: z._default(z.enum(terms), 'numerator') })),
  ...givesList,
})

export const listPersonsBehind = route({
  method: 'GET',
  path: `${base}/objectives/:objectiveId/persons`,
  summary: 'The persons that a term of a figure counts; each opening is written in the audit',
  access: { right: 'figures.persons' },
  params: objectiveParams,
  query: z.extend(figureFilters, {
    term: z._default(z.enum(terms), 'numerator'),
    offset: linesToSkip,
  }),
  reply: z.object({ total: z.int(), persons: z.array(behindPerson) }),
  rows: { exportedBy: exportPersonsBehind },
})

export const printStatement = route({
  method: 'POST',
  path: `${base}/objectives/statements`,
  summary: 'The protocol on two pages: tagged PDF with formulas and date of count',
  ...reading,
  params,
  body: z.object({ agreement: z.uuid(), period: periodName }),
  produces: 'application/pdf',
})

export const figureRoutes = {
  readBoard,
  listFilterChoices,
  openObjective,
  exportBreakdowns,
  listPersonsBehind,
  exportPersonsBehind,
  printStatement,
  exportFigures,
}
