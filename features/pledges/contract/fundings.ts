import * as z from 'zod/mini'
import { givesList, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { askedYear, base, cents, inTerritory, reads, words, writes, yearOf } from './parts.ts'

const ofFunding = z.object({ territoryId: z.uuid(), fundingId: z.uuid() })

const fundingValues = {
  operatorId: z.uuid(),
  year: yearOf,
  /** A funder of the directory, or the name of one that is not in it. */
  funderId: z._default(z.nullable(z.uuid()), null),
  funderName: words(160),
  agreementId: z._default(z.nullable(z.uuid()), null),
  plannedCents: cents,
  paidCents: z._default(cents, 0),
  note: words(300),
}

/** What a form asks: a body may leave the funder of the directory out, a screen that asks for it may not. */
export const fundingForm = z.object({ ...fundingValues, funderId: z.nullable(z.uuid()) })

const funding = z.object({
  id: z.uuid(),
  operatorId: z.uuid(),
  operatorName: z.string(),
  year: z.int(),
  funderId: z.nullable(z.uuid()),
  sourceName: z.string(),
  agreementId: z.nullable(z.uuid()),
  agreementLabel: z.nullable(z.string()),
  plannedCents: z.int(),
  paidCents: z.int(),
  note: z.nullable(z.string()),
  version: z.int(),
})
export type Funding = z.infer<typeof funding>

const total = z.object({ name: z.string(), plannedCents: z.int(), paidCents: z.int() })
export type FundingTotal = z.infer<typeof total>

const filters = {
  year: z.optional(askedYear),
  operatorId: z.optional(z.uuid()),
}

export const exportFundings = route({
  method: 'POST',
  path: `${base}/fundings/exports`,
  summary: 'What is planned and paid to operators, by year and source',
  ...reads,
  params: inTerritory,
  body: openExport(z.object(filters)),
  ...givesList,
})

export const listFundings = route({
  method: 'GET',
  path: `${base}/fundings`,
  summary: 'What each source plans for each operator and what it paid, with totals added up from the lines',
  ...reads,
  params: inTerritory,
  query: z.object(filters),
  reply: z.object({
    items: z.array(funding),
    all: total,
    byYear: z.array(total),
    bySource: z.array(total),
    byOperator: z.array(total),
    years: z.array(z.int()),
    operators: z.array(z.object({ id: z.uuid(), name: z.string() })),
  }),
  rows: { exportedBy: exportFundings },
})

const refusals = {
  'unknown-organisation': 422,
  'unknown-agreement': 422,
  'funding-known': 409,
} as const

export const createFunding = route({
  method: 'POST',
  path: `${base}/fundings`,
  summary: 'Writes down what a source plans for an operator in a year',
  ...writes,
  params: inTerritory,
  body: z.object({ id: z.uuid(), ...fundingValues }),
  reply: funding,
  refusals,
})

export const changeFunding = route({
  method: 'PUT',
  path: `${base}/fundings/:fundingId`,
  summary: 'Changes a line of funding: what is planned, what was paid',
  ...writes,
  params: ofFunding,
  body: z.object({ version: z.int(), ...fundingValues }),
  reply: funding,
  refusals,
})

export const removeFunding = route({
  method: 'DELETE',
  path: `${base}/fundings/:fundingId`,
  summary: 'Takes away a line written by mistake',
  ...writes,
  params: ofFunding,
  query: z.object({ version: z.coerce.number() }),
})
