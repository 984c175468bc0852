import * as z from 'zod/mini'
import { givesList, noFilters, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { inTerritory, line, reads, writes } from './parts.ts'

const base = '/api/territories/:territoryId'
const ofScheme = z.object({ territoryId: z.uuid(), schemeId: z.uuid() })
const date = z.iso.date()
export const schemeKinds = ['plie', 'maison-emploi', 'other'] as const

const team = z.object({
  id: z.uuid(),
  label: z.string(),
  organisationId: z.uuid(),
  organisationName: z.string(),
  communeCode: z.nullable(z.string()),
  communeName: z.nullable(z.string()),
  memberCount: z.int(),
  closedOn: z.nullable(date),
  version: z.int(),
})
export type Team = z.infer<typeof team>

const scheme = z.object({
  id: z.uuid(),
  kind: z.enum(schemeKinds),
  label: z.string(),
  managingOrganisationId: z.uuid(),
  managingOrganisationName: z.string(),
  committeeName: z.string(),
  isLegalReferent: z.boolean(),
  openedOn: date,
  closedOn: z.nullable(date),
  version: z.int(),
  teams: z.array(team),
})
export type Scheme = z.infer<typeof scheme>

const written = {
  kind: z.enum(schemeKinds),
  label: line(160),
  managingOrganisationId: z.uuid(),
  committeeName: line(80),
  isLegalReferent: z.boolean(),
  openedOn: date,
}

export const exportSchemes = route({
  method: 'POST',
  path: `${base}/schemes/exports`,
  summary: 'Schemes and their teams, one line a team; no reason is asked',
  ...reads,
  params: inTerritory,
  body: openExport(noFilters),
  ...givesList,
})

export const listSchemes = route({
  method: 'GET',
  path: `${base}/schemes`,
  summary: 'Schemes of the territory with their teams; a territory may have none',
  ...reads,
  params: inTerritory,
  reply: z.object({ items: z.array(scheme) }),
  rows: { exportedBy: exportSchemes },
})

export const createScheme = route({
  method: 'POST',
  path: `${base}/schemes`,
  summary: 'Opens a scheme: PLIE, Maison de l’emploi or another accompaniment',
  ...writes,
  params: inTerritory,
  body: z.object({ id: z.uuid(), ...written }),
  reply: scheme,
})

export const changeScheme = route({
  method: 'PUT',
  path: `${base}/schemes/:schemeId`,
  summary: 'Changes a scheme, or closes it at a date',
  ...writes,
  params: ofScheme,
  body: z.object({ version: z.int(), closedOn: z.nullable(date), ...written }),
  reply: scheme,
})

const teamBody = {
  label: line(160),
  organisationId: z.uuid(),
  communeCode: z.nullable(z.string().check(z.regex(/^[0-9AB]{5}$/))),
}

export const createTeam = route({
  method: 'POST',
  path: `${base}/schemes/:schemeId/teams`,
  summary: 'Adds a team or an antenna, with the structure that supports it',
  ...writes,
  params: ofScheme,
  body: z.object({ id: z.uuid(), ...teamBody }),
  reply: scheme,
})

export const changeTeam = route({
  method: 'PUT',
  path: `${base}/schemes/:schemeId/teams/:teamId`,
  summary: 'Changes a team, or closes it at a date',
  ...writes,
  params: z.object({ territoryId: z.uuid(), schemeId: z.uuid(), teamId: z.uuid() }),
  body: z.object({ version: z.int(), closedOn: z.nullable(date), ...teamBody }),
  reply: scheme,
})
