import type { Context } from '#platform/server/http/context.ts'
import type { Right } from '../rules/role-matrix.ts'
import { rolesGiving } from './role-store.ts'

/**
 * Whether who acts still holds a right, once everybody who holds it is locked: two who take it from each other at the
 * same moment were both proved before either acted, and one of them must keep it.
 */
export const stillHolds = async (
  { tx, actor }: Pick<Context, 'tx' | 'actor'>,
  right: Right,
): Promise<boolean> => {
  const roles = await rolesGiving(tx, right)
  await tx.query(
    `select from organisations.member where territory_id = $1 and left_on is null and id in
       (select member_id from organisations.member_role where territory_id = $1 and role_code = any($2))
     order by id for no key update`,
    [tx.territoryId, roles],
  )
  const held = await tx.query(
    `select from organisations.member m
     join organisations.member_role r on r.territory_id = $1 and r.member_id = m.id and r.role_code = any($3)
     where m.territory_id = $1 and m.id = $2 and m.left_on is null`,
    [tx.territoryId, actor.memberId, await rolesGiving(tx, right)],
  )
  return held.length > 0
}
