import * as z from 'zod/mini'
import { conditionsJudged } from '#features/eligibility/contract.ts'
import { educationLevels } from '#features/people/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'
import { ageBandCodes } from '../rules/age-bands.ts'
import { base, date, ofSession, runs, sits } from './parts.ts'
import { session } from './sessions.ts'

/** What a sheet tells without telling who: neither name, nor day of birth, nor address, nor a way to reach her. */
const sheet = z.object({
  number: z.int(),
  ageBand: z.nullable(z.enum(ageBandCodes)),
  communeName: z.nullable(z.string()),
  criteria: z.array(
    z.object({
      label: z.string(),
      english: z.nullable(z.string()),
      proofReceivedOn: z.nullable(date),
    }),
  ),
  conditions: z.nullable(conditionsJudged),
})
export type Sheet = z.infer<typeof sheet>

const namedSheet = z.extend(sheet, {
  personName: z.string(),
  birthDate: z.nullable(date),
  prescriberName: z.nullable(z.string()),
  receivedOn: date,
  joblessSince: z.nullable(date),
  educationLevel: z.nullable(z.enum(educationLevels)),
  targetJob: z.nullable(z.string()),
})
export type NamedSheet = z.infer<typeof namedSheet>

export const readSheets = route({
  method: 'GET',
  path: `${base}/:sessionId/sheets`,
  summary: 'One sheet an application, without a name: number, age by band, commune, criteria',
  ...sits,
  params: ofSession,
  reply: z.object({ session, sheets: z.array(sheet) }),
  rows: rowsStay.oneRecord,
})

export const readNamedSheets = route({
  method: 'GET',
  path: `${base}/:sessionId/named-sheets`,
  summary: 'The same with who applies; each file read so is written in its trail',
  ...runs,
  params: ofSession,
  reply: z.object({ session, sheets: z.array(namedSheet) }),
  rows: rowsStay.oneRecord,
})

const onPaper = {
  produces: givesPaper.produces,
  /** `number`: one application of the agenda; all of them without it. */
  query: z.extend(givesPaper.query, { number: z.optional(z.coerce.number().check(z.int(), z.positive())) }),
  refusals: { 'nobody-on-agenda': 409 },
} as const

export const printSheets = route({
  method: 'GET',
  path: `${base}/:sessionId/sheets/document`,
  summary: 'The sheets without a name as tagged PDF or DOCX, a page each; written in the trail',
  ...sits,
  params: ofSession,
  ...onPaper,
})

export const printNamedSheets = route({
  method: 'GET',
  path: `${base}/:sessionId/named-sheets/document`,
  summary: 'The same with who applies; each file read so is written in its trail',
  ...runs,
  params: ofSession,
  ...onPaper,
})

export const sheetRoutes = { readSheets, readNamedSheets, printSheets, printNamedSheets }
