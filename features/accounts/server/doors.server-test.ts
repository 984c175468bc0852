import { expect, it } from 'vitest'
import { giveRole, holdRoles, sit } from '#apps/testing/standing.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'

const writes = [
  `update organisations.member_role set role_code = role_code`,
  `delete from organisations.member_role`,
  `insert into organisations.member_role (territory_id, member_id, role_code, granted_at)
   select territory_id, id, 'director', created_at from organisations.member`,
  `update accounts.seat set closed_at = null`,
  `delete from accounts.seat`,
  `insert into accounts.seat (user_id, territory_id, member_id, created_at)
   select user_id, territory_id, member_id, created_at from accounts.seat`,
]

it.for(writes)('the application reads roles and seats and writes none of them by itself: %s', async (sql) => {
  const world = await aTerritory()
  await expect(world.rows((tx) => tx.query(sql))).rejects.toMatchObject({ code: '42501' })
})

const rolesOf = async ({ rows }: World, memberId: string | undefined) =>
  rows((tx) =>
    tx.query(
      `select m.role_changes as changes, array(select r.role_code || ' ' || r.granted_at::date from organisations.member_role r
         where r.territory_id = $1 and r.member_id = m.id order by 1) as roles
       from organisations.member m where m.territory_id = $1 and m.id = $2`,
      [tx.territoryId, memberId],
    ),
  )

it('each change of her roles is counted, and a role that stays keeps the day it was granted', async () => {
  const world = await aTerritory()
  const memberId = world.members.electedOfficial?.memberId
  await world.rows((tx) => holdRoles(tx, memberId, [{ code: 'director' }], '2026-02-01'))
  await world.rows((tx) =>
    holdRoles(tx, memberId, [{ code: 'director' }, { code: 'entryDesk' }], '2026-03-01'),
  )
  expect(await rolesOf(world, memberId)).toEqual([
    { changes: 3, roles: ['director 2026-02-01', 'entryDesk 2026-03-01'] },
  ])
})

it('the roles of a neighbour change by no door', async () => {
  const [world, neighbour] = [await aTerritory(), await aTerritory()]
  const memberId = neighbour.members.referent?.memberId
  const before = await rolesOf(neighbour, memberId)
  await world.rows((tx) => holdRoles(tx, memberId, []))
  await expect(world.rows((tx) => giveRole(tx, memberId, 'director'))).rejects.toMatchObject({
    code: '23503',
  })
  expect(await rolesOf(neighbour, memberId)).toEqual(before)
})

it('who sits again for the same member keeps her sessions, and for another loses them', async () => {
  const world = await aTerritory()
  const { userId, memberId } = world.members.referent ?? {}
  const { territoryId } = world
  const sessions = () =>
    world.services.database.withAccounts((tx) =>
      tx.query('select from accounts.session where user_id = $1', [userId]),
    )
  const seated = (as: string | undefined) =>
    world.services.database.withAccounts((tx) => sit(tx, { userId, territoryId, memberId: as }))
  await seated(memberId)
  expect(await sessions()).toHaveLength(1)
  await seated(userId)
  expect(await sessions()).toHaveLength(0)
})
