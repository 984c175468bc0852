import * as z from 'zod/mini'
import {
  exportedWith,
  givesList,
  noFilters,
  nominativeExport,
  openExport,
} from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { base, date, ofOperation, reads } from './parts.ts'

const period = z.object({ from: date, to: date })

/** What a figure is made of: who counts, among whom, and why the others say nothing. */
export const indicatorTerms = ['counted', 'among', 'missing', 'refused', 'late'] as const
export type IndicatorTerm = (typeof indicatorTerms)[number]

const indicatorRow = z.object({
  code: z.string(),
  /** Sensitive, and not the reader's to count; or not computed by anything yet: no figure. */
  isWithheld: z.boolean(),
  counted: z.nullable(z.int()),
  among: z.nullable(z.int()),
  women: z.nullable(z.int()),
  men: z.nullable(z.int()),
  others: z.nullable(z.int()),
  /** No answer; a refusal or somebody out of reach; observed too late after the exit to count. */
  missing: z.nullable(z.int()),
  refused: z.nullable(z.int()),
  late: z.nullable(z.int()),
})
export type IndicatorRow = z.infer<typeof indicatorRow>

export const exportIndicators = route({
  method: 'POST',
  path: `${base}/operations/:operationId/indicators/exports`,
  summary: 'The FSE+ indicators of an operation over a period, with their formulas; nobody is named',
  ...exportedWith('funding.read'),
  params: ofOperation,
  body: openExport(period),
  ...givesList,
})

export const readIndicators = route({
  method: 'GET',
  path: `${base}/operations/:operationId/indicators`,
  summary: 'FSE+ indicators of an operation over a period: who counts, among whom, and what is incomplete',
  ...reads,
  params: ofOperation,
  query: period,
  reply: z.object({ asOf: date, items: z.array(indicatorRow) }),
  rows: { exportedBy: exportIndicators },
})

export const listBehindIndicator = route({
  method: 'GET',
  path: `${base}/operations/:operationId/indicators/:code/persons`,
  summary: 'The participants behind one term of an indicator; none for a sensitive one',
  access: { right: 'funding.read', besides: 'figures.persons' },
  params: z.extend(ofOperation, { code: z.string().check(z.maxLength(10)) }),
  query: z.extend(period, { term: z.enum(indicatorTerms) }),
  reply: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        personId: z.uuid(),
        personName: z.string(),
        enteredOn: date,
        exitedOn: z.nullable(date),
      }),
    ),
    total: z.int(),
  }),
  refusals: { 'indicator-sensitive': 403 },
  rows: { stay: 'a look behind a figure; the participants leave by their own list' },
})

/** What does not hold together in a participation: its dates, or two of its answers. */
const inconsistencyCodes = [
  'entry-early',
  'entry-late',
  'exit-late',
  'month-6-outside',
  'exit-after-operation',
  'no-exit-at-the-end',
  'job-and-jobless',
  'exit-job-contract',
  'improved-without-job',
  'under-16',
  'two-operations',
] as const
export type InconsistencyCode = (typeof inconsistencyCodes)[number]

const inconsistency = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  code: z.enum(inconsistencyCodes),
  /** The day that does not fit; null for answers that contradict each other. */
  day: z.nullable(date),
})
export type Inconsistency = z.infer<typeof inconsistency>

export const exportInconsistencies = route({
  method: 'POST',
  path: `${base}/operations/:operationId/inconsistencies/exports`,
  summary: 'What does not hold together in an operation, one line a participation and reason',
  ...exportedWith('funding.read'),
  params: ofOperation,
  body: nominativeExport(noFilters),
  ...givesList,
})

export const listInconsistencies = route({
  method: 'GET',
  path: `${base}/operations/:operationId/inconsistencies`,
  summary: 'Dates out of bounds and answers that contradict each other, each with its participation',
  ...reads,
  params: ofOperation,
  reply: z.object({ items: z.array(inconsistency), total: z.int() }),
  rows: { exportedBy: exportInconsistencies },
})
