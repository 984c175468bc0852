import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { PartnerKey } from '../../contract.ts'

export const hashOfKey = (key: string): Buffer => createHash('sha256').update(key).digest()

interface StoredKey {
  readonly id: string
  readonly label: string
  readonly createdAt: Date
  readonly createdBy: string | null
  readonly expiresOn: string
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

export const keysOf = async (
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  organisationId: string,
): Promise<PartnerKey[]> => {
  const rows = await tx.query<StoredKey>(
    `select k.id, k.label, k.created_at as "createdAt", m.name as "createdBy", k.expires_on as "expiresOn",
       k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt"
     from exchanges.partner_key k
     left join organisations.published_member m on m.territory_id = $1 and m.id = k.created_by
     where k.territory_id = $1 and k.organisation_id = $2 order by k.created_at desc, k.id desc`,
    [tx.territoryId, organisationId],
  )
  return rows.map((row) => ({
    ...row,
    state: row.revokedAt ? 'revoked' : row.expiresOn < today ? 'expired' : 'usable',
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  }))
}

interface NewKey {
  readonly id: string
  readonly organisationId: string
  readonly label: string
  readonly expiresOn: string
  readonly tokenHash: Buffer
}

export const insertKey = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  { id, organisationId, label, expiresOn, tokenHash }: NewKey,
): Promise<void> => {
  await tx.query(
    `insert into exchanges.partner_key (territory_id, id, organisation_id, label, token_hash, created_at, created_by, expires_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.territoryId, id, organisationId, label, tokenHash, now, actor.memberId, expiresOn],
  )
}

/** The partner of the key; undefined for a key that is none of the territory. */
export const partnerOfKey = async (tx: TerritoryTransaction, id: string): Promise<string | undefined> => {
  const [row] = await tx.query<{ organisationId: string }>(
    'select organisation_id as "organisationId" from exchanges.partner_key where territory_id = $1 and id = $2',
    [tx.territoryId, id],
  )
  return row?.organisationId
}

/** False when it was revoked before. */
export const revokeKey = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  id: string,
): Promise<boolean> => {
  const rows = await tx.query(
    `update exchanges.partner_key set revoked_at = $3, revoked_by = $4
     where territory_id = $1 and id = $2 and revoked_at is null returning id`,
    [tx.territoryId, id, now, actor.memberId],
  )
  return rows.length > 0
}

interface UsedKey {
  readonly keyId: string
  readonly organisationId: string
  readonly name: string
  readonly timeZone: string
}

/** Whose key this is in the territory whose wall is open, and that it was used now; the last day counts in its own time. */
export const takeKey = async (
  client: PoolClient,
  territoryId: string,
  key: string,
  now: Date,
): Promise<UsedKey | undefined> => {
  const { rows } = await client.query<UsedKey>(
    `update exchanges.partner_key k set last_used_at = $3
     from organisations.published_organisation o, territory.territory t
     where k.territory_id = $1 and k.token_hash = $2 and k.revoked_at is null
       and t.territory_id = $1 and k.expires_on >= ($3::timestamptz at time zone t.time_zone)::date
       and o.territory_id = $1 and o.id = k.organisation_id
       and (o.closed_on is null or o.closed_on > ($3::timestamptz at time zone t.time_zone)::date)
     returning k.id as "keyId", k.organisation_id as "organisationId", o.name, t.time_zone as "timeZone"`,
    [territoryId, hashOfKey(key), now],
  )
  return rows[0]
}
