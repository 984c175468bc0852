import { describe, expect, it } from 'vitest'
import { recordMeeting } from '#features/pathways/contract/meetings.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { newId } from '#kernel/id.ts'
import { holdRoles, sit } from './standing.ts'
import { aTerritory, type World } from './world.ts'

/** A référent at work: her caller is remembered by the server from her first act on. */
const atWork = async () => {
  const world = await aTerritory()
  const { id } = await aPathway(world)
  const act = () => ({
    params: { pathwayId: id },
    body: { id: newId(), kind: 'interview', at: '2026-11-23T07:50:00Z', presence: 'honoured' } as const,
  })
  const refused = () => world.as('referent').refused(recordMeeting, act())
  const done = () => world.as('referent').done(recordMeeting, act())
  const meetings = async () => {
    const [row] = await world.rows((tx) =>
      tx.query<{ count: number }>(
        'select count(*)::int as count from pathways.meeting where territory_id = $1',
        [tx.territoryId],
      ),
    )
    return row?.count
  }
  await done()
  return { world, refused, done, meetings }
}

type Change = (world: World, referent: World['members'][string]) => Promise<unknown>

const inAccounts =
  (sql: string): Change =>
  ({ services }, { userId }) =>
    services.database.withAccounts((tx) => tx.query(sql, [userId]))
const inTerritory =
  (sql: string): Change =>
  (world, { memberId }) =>
    world.rows((tx) => tx.query(sql, [tx.territoryId, memberId]))

const changes: readonly (readonly [name: string, change: Change, refusal: string])[] = [
  ['a session that ended', inAccounts('delete from accounts.session where user_id = $1'), 'not-signed-in'],
  [
    'a session that expired',
    inAccounts(`update accounts.session set expires_at = '2026-11-01' where user_id = $1`),
    'not-signed-in',
  ],
  [
    'a second factor to show again',
    inAccounts('update accounts.session set factor = null where user_id = $1'),
    'factor-missing',
  ],
  [
    'a seat that was closed',
    ({ services, territoryId }, { memberId }) =>
      services.database.withAccounts((tx) =>
        tx.query('select accounts.close_seat($1, $2, $3)', [territoryId, memberId, '2026-11-23']),
      ),
    'not-signed-in',
  ],
  [
    'a seat that went to another member',
    ({ services, territoryId, members }, { userId }) =>
      services.database.withAccounts((tx) =>
        sit(tx, { userId, territoryId, memberId: members.electedOfficial?.userId }),
      ),
    'not-signed-in',
  ],
  [
    'a member who left',
    inTerritory(`update organisations.member set left_on = '2026-11-01' where territory_id = $1 and id = $2`),
    'not-found',
  ],
  [
    'a role that was taken back',
    (world, { memberId }) => world.rows((tx) => holdRoles(tx, memberId, [])),
    'right-missing',
  ],
  [
    'a session confined to another territory',
    async ({ services }, { userId }) => {
      const { territoryId } = await aTerritory()
      await services.database.withAccounts((tx) =>
        tx.query('update accounts.session set confined_to = $2 where user_id = $1', [userId, territoryId]),
      )
    },
    'not-found',
  ],
]

describe('whoever called before', () => {
  it.for(changes)(
    '%s, without a word to the server, is refused at once and writes nothing',
    async ([, change, refusal]) => {
      const { world, refused, meetings } = await atWork()
      const { referent } = world.members
      if (!referent) throw new Error('nobody follows')
      await change(world, referent)
      expect(await refused()).toBe(refusal)
      expect(await meetings()).toBe(1)
      expect(await refused()).toBe(refusal)
    },
  )

  it('has at once the role that she was just given', async () => {
    const { world, done, refused, meetings } = await atWork()
    const { referent } = world.members
    const holds = (code: string) => world.rows((tx) => holdRoles(tx, referent?.memberId, [{ code }]))
    await holds('electedOfficial')
    expect(await refused()).toBe('right-missing')
    await holds('referent')
    await done()
    expect(await meetings()).toBe(2)
  })
})
