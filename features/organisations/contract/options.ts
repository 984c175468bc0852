import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { inTerritory, reads } from './parts.ts'

const base = '/api/territories/:territoryId'
const words = z.optional(z.string().check(z.maxLength(100)))

export const organisationOptions = route({
  method: 'GET',
  path: `${base}/organisation-options`,
  summary: 'Open organisations for a choice: those that prescribe, operate steps or employ',
  ...reads,
  params: inTerritory,
  query: z.object({
    q: words,
    use: z.optional(z.enum(['prescribe', 'operate', 'employ'])),
    kind: z.optional(z.string().check(z.maxLength(60))),
  }),
  reply: z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string(), kind: z.string() })) }),
  rows: rowsStay.choices,
})

export const memberOptions = route({
  method: 'GET',
  path: `${base}/member-options`,
  summary: 'Present members for a choice: those who hold a right, of a team or an organisation',
  ...reads,
  params: inTerritory,
  query: z.object({
    q: words,
    right: z.optional(z.string().check(z.maxLength(60))),
    organisationId: z.optional(z.uuid()),
    schemeId: z.optional(z.uuid()),
  }),
  reply: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        organisationId: z.uuid(),
        organisationName: z.string(),
        etpHundredths: z.int(),
      }),
    ),
  }),
  rows: rowsStay.choices,
})

export const schemeOptions = route({
  method: 'GET',
  path: `${base}/scheme-options`,
  summary: 'Schemes open today with their teams, for a choice',
  ...reads,
  params: inTerritory,
  reply: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        label: z.string(),
        kind: z.enum(['plie', 'maison-emploi', 'other']),
        committeeName: z.string(),
        teams: z.array(z.object({ id: z.uuid(), label: z.string() })),
      }),
    ),
  }),
  rows: rowsStay.choices,
})
