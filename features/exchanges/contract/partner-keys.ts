import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'

const territory = '/api/territories/:territoryId'
const ofOrganisation = z.object({ territoryId: z.uuid(), organisationId: z.uuid() })
const byAdministrator = { access: { right: 'accounts.administer' } } as const
const instant = z.iso.datetime({ offset: true })

const keyStates = ['usable', 'expired', 'revoked'] as const

const key = z.object({
  id: z.uuid(),
  label: z.string(),
  state: z.enum(keyStates),
  createdAt: instant,
  createdBy: z.nullable(z.string()),
  /** Its last day. */
  expiresOn: z.iso.date(),
  lastUsedAt: z.nullable(instant),
  revokedAt: z.nullable(instant),
})
export type PartnerKey = z.infer<typeof key>

const keys = z.object({
  items: z.array(key),
  /** The last day that a new key may have. */
  latestEnd: z.iso.date(),
})

export const listPartnerKeys = route({
  method: 'GET',
  path: `${territory}/organisations/:organisationId/keys`,
  summary:
    'The keys by which a partner’s machine reads its own return, with their last use; never the keys themselves',
  ...byAdministrator,
  params: ofOrganisation,
  reply: keys,
  rows: rowsStay.oneRecord,
})

export const makePartnerKey = route({
  method: 'POST',
  path: `${territory}/organisations/:organisationId/keys`,
  summary: 'Makes a key for one partner; it is in this reply and can never be read again',
  ...byAdministrator,
  params: ofOrganisation,
  body: z.object({
    id: z.uuid(),
    label: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
    expiresOn: z.iso.date(),
  }),
  reply: z.object({ secret: z.string() }),
})

export const revokePartnerKey = route({
  method: 'POST',
  path: `${territory}/partner-keys/:keyId/revoke`,
  summary: 'Revokes a key: its next call is refused',
  ...byAdministrator,
  params: z.object({ territoryId: z.uuid(), keyId: z.uuid() }),
})
