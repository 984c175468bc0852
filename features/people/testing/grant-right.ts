import { giveRole } from '#apps/testing/standing.ts'
import type { World } from '#apps/testing/world.ts'

/** Gives one member of the world a role that the territory composed: what no shipped role holds. */
export const grantRight = async (
  world: World,
  role: string,
  right: string,
  scope: 'own' | 'organisation' | 'territory' = 'own',
): Promise<void> => {
  const code = `composed-${right}`
  const member = world.members[role]
  if (!member) throw new Error(`nobody holds ${role}`)
  await world.rows(async (tx) => {
    await tx.query(
      `insert into organisations.role (territory_id, code, label, rights, created_at) values ($1, $2, $2, $3, '2026-01-01')
       on conflict (territory_id, code) do update set rights = excluded.rights`,
      [world.territoryId, code, JSON.stringify({ [right]: scope })],
    )
    await giveRole(tx, member.memberId, code)
  })
}
