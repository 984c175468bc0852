import { nameKey } from '#kernel/names.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Organisation, OrganisationSummary } from '../contract.ts'

/** Columns of a new or changed organisation, already checked. */
export interface OrganisationRow {
  readonly kind: string
  readonly subKind: string | null
  readonly name: string
  readonly siret: string | null
  readonly parentId: string | null
  readonly communeCode: string | null
  readonly address: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly mayPrescribe: boolean
  readonly mayOperateSteps: boolean
  readonly isDiscreet: boolean
}

const columnsOf = (row: OrganisationRow) => ({
  kind: row.kind,
  sub_kind: row.subKind,
  name: row.name,
  name_key: nameKey(row.name),
  siret: row.siret,
  parent_id: row.parentId,
  commune_code: row.communeCode,
  address: row.address || null,
  email: row.email || null,
  phone: row.phone || null,
  may_prescribe: row.mayPrescribe,
  may_operate_steps: row.mayOperateSteps,
  is_discreet: row.isDiscreet,
})

type NewOrganisation = OrganisationRow & {
  readonly id: string
  readonly createdBy: string | null
  readonly now: Date
}

export const insertOrganisation = (tx: TerritoryTransaction, row: NewOrganisation): Promise<void> =>
  insertOrganisations(tx, [row])

/** At least one, in one statement. */
export const insertOrganisations = async (
  tx: TerritoryTransaction,
  rows: readonly NewOrganisation[],
): Promise<void> => {
  await tx.db
    .insertInto('organisations.organisation')
    .values(
      rows.map((row) => ({
        territory_id: tx.territoryId,
        id: row.id,
        created_at: row.now,
        created_by: row.createdBy,
        ...columnsOf(row),
      })),
    )
    .execute()
}

/** False when the version is no longer the stored one. */
export const updateOrganisation = async (
  tx: TerritoryTransaction,
  id: string,
  row: OrganisationRow & { readonly version: number; readonly closedOn: string | null },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx.db
    .updateTable('organisations.organisation')
    .set({ ...columnsOf(row), closed_on: row.closedOn, version: row.version + 1 })
    .where('territory_id', '=', tx.territoryId)
    .where('id', '=', id)
    .where('version', '=', row.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const summaryColumns = `o.id, o.name, o.kind, o.sub_kind as "subKind", o.siret, c.name as "communeName",
  o.may_prescribe as "mayPrescribe", o.may_operate_steps as "mayOperateSteps", o.closed_on as "closedOn"`

export const loadOrganisation = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<Organisation | undefined> => {
  const [row] = await tx.query<Organisation>(
    `select ${summaryColumns}, o.commune_code as "communeCode", o.address, o.email, o.phone, o.is_discreet as "isDiscreet",
       o.version,
       (select jsonb_build_object('kind', g.kind, 'signedOn', g.signed_on, 'signerName', g.signer_name, 'reference', g.reference)
        from organisations.written_agreement g where g.territory_id = $1 and g.organisation_id = o.id
        order by g.signed_on desc, g.id desc limit 1) as agreement,
       (select jsonb_build_object('id', p.id, 'name', p.name) from organisations.organisation p
        where p.territory_id = $1 and p.id = o.parent_id) as parent,
       (select count(*)::int from organisations.member m
        where m.territory_id = $1 and m.organisation_id = o.id and m.left_on is null) as "memberCount",
       (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'position', k.position,
          'email', k.email, 'phone', k.phone, 'version', k.version) order by k.name), '[]')
        from organisations.contact k where k.territory_id = $1 and k.organisation_id = o.id) as contacts
     from organisations.organisation o
     left join territory.commune c on c.code = o.commune_code
     where o.territory_id = $1 and o.id = $2`,
    [tx.territoryId, id],
  )
  return row
}

interface OrganisationSearch {
  readonly words: string
  readonly kind?: string | undefined
  readonly withClosed: boolean
  readonly offset: number
  /** A page when absent. */
  readonly limit?: number
  readonly today: string
}

const PAGE = 50

/** Each word begins a word of the name, or the whole text is a SIRET or its beginning. */
export const searchOrganisations = async (
  tx: TerritoryTransaction,
  search: OrganisationSearch,
): Promise<{ items: OrganisationSummary[]; total: number }> => {
  const words = nameKey(search.words)
    .split(' ')
    .filter((word) => word !== '')
  const digits = search.words.replace(/\D/g, '')
  const rows = await tx.query<OrganisationSummary & { total: number }>(
    `select ${summaryColumns}, count(*) over () as total
     from organisations.organisation o
     left join territory.commune c on c.code = o.commune_code
     where o.territory_id = $1
       and (' ' || o.name_key like all ($2) or ($3 <> '' and o.siret like $3 || '%'))
       and ($4::text is null or o.kind = $4)
       and ($5 or o.closed_on is null or o.closed_on > $6)
     order by o.name_key, o.id limit $8 offset $7`,
    [
      ...[tx.territoryId, words.map((word) => `% ${word}%`), digits.length >= 3 ? digits : ''],
      ...[search.kind || null, search.withClosed, search.today, search.offset, search.limit ?? PAGE],
    ],
  )
  return { items: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

export const organisationBySiret = async (
  tx: TerritoryTransaction,
  siret: string,
  otherThan: string,
): Promise<{ id: string; name: string } | undefined> =>
  tx.db
    .selectFrom('organisations.organisation')
    .select(['id', 'name'])
    .where('territory_id', '=', tx.territoryId)
    .where('siret', '=', siret)
    .where('id', '!=', otherThan)
    .executeTakeFirst()

export const organisationExists = async (tx: TerritoryTransaction, id: string): Promise<boolean> => {
  const row = await tx.db
    .selectFrom('organisations.organisation')
    .select('id')
    .where('territory_id', '=', tx.territoryId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}
