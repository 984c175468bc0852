import type { Rights } from '#features/organisations/server/public.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** The role codes of a present member, and the rights of the roles that the territory composed. */
export const rolesOfMember = async (
  tx: TerritoryTransaction,
  memberId: string,
): Promise<{ codes: readonly string[]; composed: Readonly<Record<string, Rights>> }> => {
  const [row] = await tx.query<{ codes: string[]; composed: Record<string, Rights> }>(
    `select coalesce((select array_agg(r.role_code) from organisations.member_role r
         join organisations.member m on m.territory_id = $1 and m.id = r.member_id and m.left_on is null
         where r.territory_id = $1 and r.member_id = $2), '{}') as codes,
       coalesce((select jsonb_object_agg(c.code, c.rights) from organisations.role c where c.territory_id = $1), '{}')
         as composed`,
    [tx.territoryId, memberId],
  )
  return { codes: row?.codes ?? [], composed: row?.composed ?? {} }
}
