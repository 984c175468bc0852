import * as z from 'zod/mini'
import { givesList, openExport, rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { coverages } from '../rules/coverage.ts'
import { base, date, follows, inTerritory, offset, ofPerson, ofService, reads } from './parts.ts'

const code = z.optional(z.string().check(z.maxLength(120)))

const filters = z.object({
  /** Words of the name of the service or of its structure. */
  q: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  /** A theme of data·inclusion, or a family of themes. */
  theme: code,
  /** Where somebody lives: the services whose zone covers it, the nearest first. */
  communeCode: z.optional(z.string().check(z.maxLength(5))),
  audience: code,
  kind: code,
  mode: code,
})
export type ServiceFilters = z.infer<typeof filters>

const serviceLine = z.object({
  id: z.uuid(),
  name: z.string(),
  structureName: z.string(),
  kind: z.nullable(z.string()),
  themes: z.array(z.string()),
  audiences: z.array(z.string()),
  modes: z.array(z.string()),
  fee: z.nullable(z.string()),
  communeName: z.nullable(z.string()),
  updatedOn: date,
  /** Why it fits: how its zone covers the commune asked for; null without a commune. */
  coverage: z.nullable(z.enum(coverages)),
  /** Why it fits: the theme asked for is one of its own; null without a theme. */
  theme: z.nullable(z.string()),
})
export type ServiceLine = z.infer<typeof serviceLine>

export const exportServices = route({
  method: 'POST',
  path: `${base}/local-services/exports`,
  summary: 'The services found, as a table',
  ...reads,
  params: inTerritory,
  body: openExport(filters),
  ...givesList,
})

export const searchServices = route({
  method: 'GET',
  path: `${base}/local-services`,
  summary: 'Local services by theme, place, audience, kind and way to reach them; 50 at once',
  ...reads,
  params: inTerritory,
  query: z.extend(filters, { offset }),
  reply: z.object({ items: z.array(serviceLine), total: z.int(), kept: z.int() }),
  rows: { exportedBy: exportServices },
})

const sheet = z.extend(z.omit(serviceLine, { coverage: true, theme: true }), {
  description: z.string(),
  feeDetails: z.nullable(z.string()),
  audienceDetails: z.nullable(z.string()),
  conditions: z.nullable(z.string()),
  address: z.nullable(z.string()),
  postalCode: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  website: z.nullable(z.string()),
  reception: z.array(z.string()),
  zones: z.array(z.object({ code: z.string(), label: z.string() })),
  mobilisationLink: z.nullable(z.string()),
  mobilisableBy: z.array(z.string()),
  mobilisationDetails: z.nullable(z.string()),
  weeklyMinutes: z.nullable(z.int()),
  weeks: z.nullable(z.int()),
  hours: z.nullable(z.string()),
  source: z.string(),
  sourceLink: z.nullable(z.string()),
  closedOn: z.nullable(date),
  /** Why nobody can be written to it from here; null when somebody can. */
  orientationRefused: z.nullable(z.enum(['service-closed', 'service-apart', 'service-without-email'])),
})
export type ServiceSheet = z.infer<typeof sheet>

export const readService = route({
  method: 'GET',
  path: `${base}/local-services/:serviceId`,
  summary: 'One service: what it does, for whom, where, and how to reach it',
  ...reads,
  params: ofService,
  reply: sheet,
  rows: rowsStay.oneRecord,
})

export const findServicesFor = route({
  method: 'GET',
  path: `${base}/people/:personId/local-services`,
  summary: 'Services for somebody followed: those that cover her commune first, and why each one fits',
  ...follows,
  params: ofPerson,
  query: z.object({ theme: code, audience: code, offset }),
  reply: z.object({
    communeName: z.nullable(z.string()),
    pathwayId: z.uuid(),
    items: z.array(serviceLine),
    total: z.int(),
    kept: z.int(),
  }),
  rows: rowsStay.choices,
  refusals: { 'pathway-not-open': 409 },
})

export const searchRoutes = { searchServices, exportServices, readService, findServicesFor }
