import type { Transaction } from '#platform/server/sql/transaction.ts'
import type { ShownProvider } from '../../contract.ts'

type ProviderChoices = Omit<NonNullable<ShownProvider['provider']>, 'version'>

export interface Provider extends ProviderChoices {
  readonly territoryId: string
  readonly territoryName: string
  /** Sealed. */
  readonly secret: string
  readonly version: number
}

const columns = `p.territory_id as "territoryId", d.name as "territoryName", p.profile, p.label, p.issuer,
  p.client_id as "clientId", p.secret, p.signing_alg as "signingAlg", p.domains, p.organisation_ids as "organisationIds",
  p.trusts_factor as "trustsFactor", p.is_active as "isActive", p.version`
const source = `accounts.identity_provider p join territory.directory d on d.territory_id = p.territory_id`

export const providerOf = async (tx: Transaction, territoryId: string): Promise<Provider | undefined> => {
  const [row] = await tx.query<Provider>(`select ${columns} from ${source} where p.territory_id = $1`, [
    territoryId,
  ])
  return row
}

export const activeProvidersFor = (tx: Transaction, domain: string): Promise<Provider[]> =>
  tx.query(
    `select ${columns} from ${source} where p.is_active and p.domains @> array[$1] order by d.name limit 5`,
    [domain],
  )

/** The one provider to offer at once on the sign-in page, and whether the server has any. */
export const offeredProvider = async (
  tx: Transaction,
  slug: string | undefined,
): Promise<{ hasProviders: boolean; offered: Provider | undefined }> => {
  const rows = await tx.query<Provider>(
    `select ${columns} from ${source}
     where p.is_active and (d.slug = $1 or (select count(*) from territory.directory) = 1) limit 1`,
    [slug ?? ''],
  )
  const [active] = await tx.query(`select 1 from accounts.identity_provider where is_active limit 1`)
  return { hasProviders: active !== undefined, offered: rows[0] }
}

/** False when somebody changed it meanwhile. */
export const writeProvider = async (
  tx: Transaction,
  given: ProviderChoices & {
    readonly territoryId: string
    readonly secret: string
    readonly version: number
    readonly by: string
    readonly now: Date
  },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into accounts.identity_provider as p (territory_id, profile, label, issuer, client_id, secret, signing_alg,
       domains, organisation_ids, trusts_factor, is_active, updated_at, updated_by)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
     on conflict (territory_id) do update set profile = excluded.profile, label = excluded.label, issuer = excluded.issuer,
       client_id = excluded.client_id, secret = excluded.secret, signing_alg = excluded.signing_alg,
       domains = excluded.domains, organisation_ids = excluded.organisation_ids, trusts_factor = excluded.trusts_factor,
       is_active = excluded.is_active, updated_at = excluded.updated_at, updated_by = excluded.updated_by,
       version = p.version + 1
     where p.version = $14
     returning p.version`,
    [
      ...[given.territoryId, given.profile, given.label, given.issuer, given.clientId, given.secret],
      ...[given.signingAlg, given.domains, given.organisationIds, given.trustsFactor, given.isActive],
      ...[given.now, given.by, given.version],
    ],
  )
  return rows.length === 1
}
