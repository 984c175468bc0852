import * as z from 'zod/mini'
import { givesList, noFilters, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { administers, inTerritory, line } from './parts.ts'

const base = '/api/territories/:territoryId'
const rights = z.record(z.string(), z.enum(['own', 'organisation', 'territory']))

const role = z.object({
  code: z.string(),
  label: z.string(),
  isShipped: z.boolean(),
  rights,
  /** Rights that came with an upgrade since it was composed or last changed; none of a shipped role. */
  newRights: z.array(z.string()),
  memberCount: z.int(),
  version: z.int(),
})
export type Role = z.infer<typeof role>

export const exportRoles = route({
  method: 'POST',
  path: `${base}/roles/exports`,
  summary: 'Each role with its rights and how far they reach, one line a right; no reason is asked',
  ...administers,
  params: inTerritory,
  body: openExport(noFilters),
  ...givesList,
})

export const listRoles = route({
  method: 'GET',
  path: `${base}/roles`,
  summary: 'Roles of the product and those that the territory composed, with every right in words',
  ...administers,
  params: inTerritory,
  reply: z.object({
    items: z.array(role),
    rights: z.array(z.object({ code: z.string(), label: z.string() })),
  }),
  rows: { exportedBy: exportRoles },
})

const ofRole = z.object({ territoryId: z.uuid(), code: z.string().check(z.maxLength(60)) })

export const composeRole = route({
  method: 'POST',
  path: `${base}/roles`,
  summary: 'Composes a role from the rights',
  ...administers,
  params: inTerritory,
  body: z.object({ id: z.uuid(), label: line(80), rights }),
  reply: role,
})

export const changeRole = route({
  method: 'PUT',
  path: `${base}/roles/:code`,
  summary: 'Changes a composed role; those of the product are read-only',
  ...administers,
  params: ofRole,
  body: z.object({ version: z.int(), label: line(80), rights }),
  reply: role,
  refusals: { 'role-shipped': 409, 'own-access': 409 },
})

export const removeRole = route({
  method: 'DELETE',
  path: `${base}/roles/:code`,
  summary: 'Removes a composed role that nobody holds',
  ...administers,
  params: ofRole,
  refusals: { 'role-shipped': 409, 'role-held': 409 },
})
