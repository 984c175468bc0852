import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Scheme } from '../contract.ts'

/** Every scheme with its teams, or the one asked for. */
export const loadSchemes = (tx: TerritoryTransaction, id?: string): Promise<Scheme[]> =>
  tx.query<Scheme>(
    `select s.id, s.kind, s.label, s.managing_organisation_id as "managingOrganisationId",
       o.name as "managingOrganisationName", s.committee_name as "committeeName",
       s.is_legal_referent as "isLegalReferent", s.opened_on as "openedOn", s.closed_on as "closedOn", s.version,
       (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'label', t.label, 'organisationId', t.organisation_id,
            'organisationName', supporting.name, 'communeCode', t.commune_code, 'communeName', c.name,
            'memberCount', (select count(distinct r.member_id) from organisations.member_role r
              join organisations.member m on m.territory_id = $1 and m.id = r.member_id and m.left_on is null
              where r.territory_id = $1 and r.team_id = t.id),
            'closedOn', t.closed_on, 'version', t.version) order by t.closed_on nulls first, t.label), '[]')
        from organisations.team t
        join organisations.organisation supporting on supporting.territory_id = $1 and supporting.id = t.organisation_id
        left join territory.commune c on c.code = t.commune_code
        where t.territory_id = $1 and t.scheme_id = s.id) as teams
     from organisations.scheme s
     join organisations.organisation o on o.territory_id = $1 and o.id = s.managing_organisation_id
     where s.territory_id = $1 and ($2::uuid is null or s.id = $2)
     order by s.closed_on nulls first, s.label`,
    [tx.territoryId, id ?? null],
  )

interface SchemeRow {
  readonly kind: Scheme['kind']
  readonly label: string
  readonly managingOrganisationId: string
  readonly committeeName: string
  readonly isLegalReferent: boolean
  readonly openedOn: string
}

const columnsOf = (row: SchemeRow) => ({
  kind: row.kind,
  label: row.label,
  managing_organisation_id: row.managingOrganisationId,
  committee_name: row.committeeName,
  is_legal_referent: row.isLegalReferent,
  opened_on: row.openedOn,
})

export const insertScheme = async (
  tx: TerritoryTransaction,
  row: SchemeRow & { readonly id: string },
): Promise<void> => {
  await tx.db
    .insertInto('organisations.scheme')
    .values({ territory_id: tx.territoryId, id: row.id, ...columnsOf(row) })
    .execute()
}

export const updateScheme = async (
  tx: TerritoryTransaction,
  id: string,
  row: SchemeRow & { readonly version: number; readonly closedOn: string | null },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx.db
    .updateTable('organisations.scheme')
    .set({ ...columnsOf(row), closed_on: row.closedOn, version: row.version + 1 })
    .where('territory_id', '=', tx.territoryId)
    .where('id', '=', id)
    .where('version', '=', row.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

interface TeamRow {
  readonly label: string
  readonly organisationId: string
  readonly communeCode: string | null
}

export const insertTeam = async (
  tx: TerritoryTransaction,
  schemeId: string,
  row: TeamRow & { readonly id: string },
): Promise<void> => {
  await tx.db
    .insertInto('organisations.team')
    .values({
      territory_id: tx.territoryId,
      id: row.id,
      scheme_id: schemeId,
      organisation_id: row.organisationId,
      label: row.label,
      commune_code: row.communeCode,
    })
    .execute()
}

export const updateTeam = async (
  tx: TerritoryTransaction,
  ids: { readonly schemeId: string; readonly teamId: string },
  row: TeamRow & { readonly version: number; readonly closedOn: string | null },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx.db
    .updateTable('organisations.team')
    .set({
      label: row.label,
      organisation_id: row.organisationId,
      commune_code: row.communeCode,
      closed_on: row.closedOn,
      version: row.version + 1,
    })
    .where('territory_id', '=', tx.territoryId)
    .where('scheme_id', '=', ids.schemeId)
    .where('id', '=', ids.teamId)
    .where('version', '=', row.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
