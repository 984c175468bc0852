import * as z from 'zod/mini'
import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'
import { pledgeKinds, pledgeStates } from './codes.ts'
import { askedYear, base, date, inTerritory, reads } from './parts.ts'
import { exportPledges } from './pledges.ts'

const asked = {
  agreementId: z.uuid(),
  year: askedYear,
  signatory: z.optional(z.string().check(z.maxLength(200))),
}

const noteLine = z.object({
  pledgeId: z.uuid(),
  label: z.string(),
  kind: z.enum(pledgeKinds),
  unit: z.nullable(z.string()),
  article: z.nullable(z.string()),
  dueOn: date,
  pledged: z.int(),
  delivered: z.int(),
  state: z.enum(pledgeStates),
  isLate: z.boolean(),
  reason: z.nullable(z.string()),
})
export type NoteLine = z.infer<typeof noteLine>

/** One kind and unit: quantities of two of them are never added. */
const noteTotal = z.object({
  kind: z.enum(pledgeKinds),
  unit: z.nullable(z.string()),
  pledged: z.int(),
  delivered: z.int(),
})
export type NoteTotal = z.infer<typeof noteTotal>

const noteSignatory = z.object({
  key: z.string(),
  name: z.string(),
  /** Due dates of the year, and how many are wholly delivered. */
  due: z.int(),
  delivered: z.int(),
  /** Due by today. */
  expected: z.int(),
  lines: z.array(noteLine),
  totals: z.array(noteTotal),
  lends: z.array(z.object({ label: z.string(), to: z.string() })),
  uses: z.array(z.object({ label: z.string(), from: z.string() })),
})
export type NoteSignatory = z.infer<typeof noteSignatory>

const yearNote = z.object({
  agreementId: z.uuid(),
  agreementLabel: z.string(),
  year: z.int(),
  signatories: z.array(noteSignatory),
})
export type YearNote = z.infer<typeof yearNote>

export const readNote = route({
  method: 'GET',
  path: `${base}/note`,
  summary: 'What each signatory of an agreement promised for a year and delivered, counted now',
  ...reads,
  params: inTerritory,
  query: z.object(asked),
  reply: yearNote,
  rows: { exportedBy: exportPledges },
  refusals: { 'unknown-agreement': 422, 'year-outside-term': 422 },
})

export const printNote = route({
  method: 'GET',
  path: `${base}/note/paper`,
  summary: 'The yearly note of a signatory, or of the whole agreement, on paper',
  ...reads,
  params: inTerritory,
  query: z.extend(givesPaper.query, asked),
  produces: givesPaper.produces,
  refusals: { 'unknown-agreement': 422, 'year-outside-term': 422 },
})
