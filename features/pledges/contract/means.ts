import * as z from 'zod/mini'
import { givesList, noFilters, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { meanKinds } from './codes.ts'
import { base, date, inTerritory, line, reads, writes } from './parts.ts'

const ofMean = z.object({ territoryId: z.uuid(), meanId: z.uuid() })
const share = z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(100))), null)

const meanValues = {
  kind: z.enum(meanKinds),
  label: line(200),
  agreementId: z._default(z.nullable(z.uuid()), null),
  lenderId: z.uuid(),
  fromOn: date,
  toOn: z._default(z.nullable(date), null),
  /** In percent of its time; null when nothing was agreed. */
  users: z
    .array(z.object({ organisationId: z.uuid(), sharePercent: share }))
    .check(z.minLength(1), z.maxLength(20)),
}

const sharedMean = z.object({
  id: z.uuid(),
  kind: z.enum(meanKinds),
  label: z.string(),
  agreementId: z.nullable(z.uuid()),
  agreementLabel: z.nullable(z.string()),
  lenderId: z.uuid(),
  lenderName: z.string(),
  fromOn: date,
  toOn: z.nullable(date),
  users: z.array(z.object({ organisationId: z.uuid(), name: z.string(), sharePercent: z.nullable(z.int()) })),
  isCurrent: z.boolean(),
  version: z.int(),
})
export type SharedMean = z.infer<typeof sharedMean>

export const exportMeans = route({
  method: 'POST',
  path: `${base}/means/exports`,
  summary: 'What partners lend each other, a line for each user',
  ...reads,
  params: inTerritory,
  body: openExport(noFilters),
  ...givesList,
})

export const listMeans = route({
  method: 'GET',
  path: `${base}/means`,
  summary: 'Tools, rooms and posts that partners share, those lent today first',
  ...reads,
  params: inTerritory,
  reply: z.object({ items: z.array(sharedMean) }),
  rows: { exportedBy: exportMeans },
})

const refusals = { 'unknown-organisation': 422, 'unknown-agreement': 422 } as const

export const createMean = route({
  method: 'POST',
  path: `${base}/means`,
  summary: 'Writes down a tool, a room or a post that partners share',
  ...writes,
  params: inTerritory,
  body: z.object({ id: z.uuid(), ...meanValues }),
  reply: sharedMean,
  refusals,
})

export const changeMean = route({
  method: 'PUT',
  path: `${base}/means/:meanId`,
  summary: 'Changes a shared mean, or ends it at a date',
  ...writes,
  params: ofMean,
  body: z.object({ version: z.int(), ...meanValues }),
  reply: sharedMean,
  refusals,
})
