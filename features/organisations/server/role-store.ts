import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Role } from '../contract.ts'
import { shippedLabel, type Workspace } from '../rules/rights-of.ts'
import { rights as allRights, type Right, type Rights, shippedRoles } from '../rules/role-matrix.ts'

const everyRight = Object.keys(allRights) as readonly Right[]

/** Shipped roles first, then those of the territory, each with how many present members hold it. */
export const loadRoles = async (tx: TerritoryTransaction): Promise<Role[]> => {
  const composed = await tx.query<{
    code: string
    label: string
    rights: Rights
    version: number
    newRights: string[]
  }>(
    `select code, label, rights, version,
       array(select r from unnest($2::text[]) with ordinality as given (r, at)
         where r <> all(known_rights) order by at) as "newRights"
     from organisations.role where territory_id = $1 order by label`,
    [tx.territoryId, everyRight],
  )
  const held = await tx.query<{ code: string; count: number }>(
    `select r.role_code as code, count(*) as count from organisations.member_role r
     join organisations.member m on m.territory_id = $1 and m.id = r.member_id and m.left_on is null
     where r.territory_id = $1 group by r.role_code`,
    [tx.territoryId],
  )
  const countOf = (code: string) => held.find((row) => row.code === code)?.count ?? 0
  return [
    ...shippedRoles.map((role) => ({ ...role, isShipped: true, version: 1, newRights: [] })),
    ...composed.map((role) => ({ ...role, isShipped: false })),
  ].map((role) => ({ ...role, rights: { ...role.rights }, memberCount: countOf(role.code) }))
}

/** Codes of the roles that give a right, shipped or composed. */
export const rolesGiving = async (tx: TerritoryTransaction, right: string): Promise<string[]> => {
  const composed = await tx.query<{ code: string }>(
    'select code from organisations.role where territory_id = $1 and jsonb_exists(rights, $2)',
    [tx.territoryId, right],
  )
  const shipped = shippedRoles.filter((role) => Object.hasOwn(role.rights, right))
  return [...shipped, ...composed].map((role) => role.code)
}

/** Every role of the territory by its code: those that ship, and those that it composed. */
export const roleLabels = async (tx: TerritoryTransaction): Promise<ReadonlyMap<string, string>> => {
  const composed = await tx.query<{ code: string; label: string }>(
    'select code, label from organisations.role where territory_id = $1',
    [tx.territoryId],
  )
  return new Map([...shippedRoles, ...composed].map(({ code, label }) => [code, label]))
}

/** Labels of the roles of each member. */
export const roleLabelsOf = async (
  tx: TerritoryTransaction,
  memberIds: readonly string[],
  workspace: Workspace = 'territory',
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await tx.query<{ memberId: string; code: string; label: string | null }>(
    `select r.member_id as "memberId", r.role_code as code, c.label from organisations.member_role r
     left join organisations.role c on c.territory_id = $1 and c.code = r.role_code
     where r.territory_id = $1 and r.member_id = any($2) order by r.granted_at, r.role_code`,
    [tx.territoryId, memberIds],
  )
  const labels = new Map<string, string[]>()
  for (const row of rows) {
    const label = row.label ?? shippedLabel(row.code, workspace) ?? row.code
    labels.set(row.memberId, [...(labels.get(row.memberId) ?? []), label])
  }
  return labels
}

export const insertRole = async (
  tx: TerritoryTransaction,
  role: { code: string; label: string; rights: Rights; createdBy: string; now: Date },
): Promise<void> => {
  await tx.query(
    `insert into organisations.role (territory_id, code, label, rights, known_rights, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[tx.territoryId, role.code, role.label, JSON.stringify(role.rights), everyRight],
      ...[role.now, role.createdBy],
    ],
  )
}

/** Whoever changes a role had every right of today before her: none of them is new any more. */
export const updateRole = async (
  tx: TerritoryTransaction,
  role: { code: string; label: string; rights: Rights; version: number },
): Promise<boolean> => {
  const rows = await tx.query(
    `update organisations.role set label = $3, rights = $4, known_rights = $6, version = version + 1
     where territory_id = $1 and code = $2 and version = $5 returning code`,
    [tx.territoryId, role.code, role.label, JSON.stringify(role.rights), role.version, everyRight],
  )
  return rows.length > 0
}
