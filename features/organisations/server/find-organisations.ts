import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { rolesGiving } from './role-store.ts'

interface FoundOrganisation {
  readonly id: string
  readonly name: string
  readonly kind: string
  /** The kind that may leave the platform (R7). */
  readonly publishedKind: string
  readonly siret: string | null
  readonly email: string | null
}

/** Organisations by their ids, or by SIRET, for the other features. */
export const findOrganisations = (
  tx: TerritoryTransaction,
  which: { readonly ids?: readonly string[]; readonly sirets?: readonly string[] },
): Promise<FoundOrganisation[]> =>
  tx.query(
    `select id, name, kind, published_kind as "publishedKind", siret, email
     from organisations.published_organisation
     where territory_id = $1 and (id = any($2) or siret = any($3))`,
    [tx.territoryId, which.ids ?? [], which.sirets ?? []],
  )

interface FoundMember {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly organisationId: string
}

/** Present members who hold a right, e.g. those to whom a prescription is announced. */
export const membersHolding = async (tx: TerritoryTransaction, right: string): Promise<FoundMember[]> =>
  tx.query(
    `select m.id, m.name, m.email, m.organisation_id as "organisationId" from organisations.member m
     where m.territory_id = $1 and m.left_on is null and exists (select 1 from organisations.member_role r
       where r.territory_id = $1 and r.member_id = m.id and r.role_code = any($2))
     order by m.name, m.id`,
    [tx.territoryId, await rolesGiving(tx, right)],
  )

/** Names of members by their ids, those who left included. */
export const memberNames = async (
  tx: TerritoryTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.query<{ id: string; name: string }>(
    'select id, name from organisations.member where territory_id = $1 and id = any($2)',
    [tx.territoryId, ids],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
