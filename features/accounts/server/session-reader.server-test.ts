import type { FastifyRequest } from 'fastify'
import pg, { type PoolClient } from 'pg'
import { expect, it, vi } from 'vitest'
import { giveRole, holdRoles } from '#apps/testing/standing.ts'
import { aTerritory, testSecret } from '#apps/testing/world.ts'
import { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { sealToken } from './session-cookie.ts'
import { sessionReader } from './session-reader.ts'

const aReader = async () => {
  const world = await aTerritory()
  const { services, territoryId, members } = world
  const sessions = sessionReader({ secret: testSecret, publicUrl: undefined })
  const now = new Date('2026-11-23T08:00:00Z')
  return { world, services, territoryId, members, sessions, token: members.referent?.token ?? '', now }
}

it('who called before is presumed, and nothing sent behind the presumption runs once she changed', async () => {
  const { world, services, territoryId, members, sessions, token, now } = await aReader()
  const client = await services.database.pool.connect()
  try {
    expect(sessions.openAsBefore(client, territoryId, token, now)).toBeUndefined()
    const sure = await sessions.openTerritory(client, territoryId, token, now)
    await client.query('commit')
    const same = sessions.openAsBefore(client, territoryId, token, now)
    expect(same?.session).toEqual(sure)
    expect(await same?.opening.begin()).toBe(true)
    await client.query('commit')
    await world.rows((tx) => holdRoles(tx, members.referent?.memberId, []))
    const changed = sessions.openAsBefore(client, territoryId, token, now)
    const stands = changed?.opening.begin()
    const behind = client.query('select 1').then(
      () => 'ran',
      () => 'failed',
    )
    expect(await stands).toBe(false)
    expect(await behind).toBe('failed')
    expect(sessions.openAsBefore(client, territoryId, token, now)).toBeUndefined()
  } finally {
    await client.query('rollback')
    client.release()
  }
})

it.for([
  [
    'organisation',
    `organisation_id = (select id from organisations.organisation o
    where o.territory_id = $1 and o.id <> organisation_id limit 1)`,
  ],
  ['name', `name = 'D''une autre main'`],
])('who changed of %s is not presumed the same', async ([, change]) => {
  const { world, services, territoryId, members, sessions, token, now } = await aReader()
  const client = await services.database.pool.connect()
  try {
    for (const stands of [true, false, true]) {
      await sessions.openTerritory(client, territoryId, token, now)
      await client.query('commit')
      if (!stands)
        await world.rows((tx) =>
          tx.query(`update organisations.member set ${change} where territory_id = $1 and id = $2`, [
            ...[tx.territoryId, members.referent?.memberId],
          ]),
        )
      expect(await sessions.openAsBefore(client, territoryId, token, now)?.opening.begin()).toBe(stands)
      await client.query('rollback')
    }
  } finally {
    client.release()
  }
})

it('who called before and the one statement of her act are a single exchange, of which nothing is done once she changed', async () => {
  const { world, services, territoryId, members, sessions, token, now } = await aReader()
  const client = await services.database.pool.connect()
  const act = () => {
    const presumed = sessions.openAsBefore(client, territoryId, token, now)
    const tx = new TerritoryTransaction(client, territoryId, presumed?.opening)
    const done = tx.commitAfter(() =>
      tx.named<{ territory: string; member: string }>(
        'test.act',
        `insert into organisations.role (territory_id, code, label, rights, created_at)
         select $1, 'act' || count(*), 'act', '{}', $2 from organisations.role where territory_id = $1
         returning bassin.territory_id()::text as territory, bassin.member_id()::text as member`,
        [territoryId, now],
      ),
    )
    return { presumed, tx, done }
  }
  const codes = () =>
    world.rows((tx) =>
      tx.query(`select code from organisations.role where territory_id = $1`, [tx.territoryId]),
    )
  try {
    await sessions.openTerritory(client, territoryId, token, now)
    await client.query('commit')
    const begun = vi.spyOn(client, 'query')
    const same = act()
    expect(await same.done).toEqual([{ territory: territoryId, member: members.referent?.memberId }])
    expect([await same.tx.stands(), begun.mock.calls.length]).toEqual([true, 1])
    await world.rows((tx) => holdRoles(tx, members.referent?.memberId, []))
    const before = await codes()
    const changed = act()
    await expect(changed.done).rejects.toMatchObject({ code: '22P02' })
    expect([await changed.tx.stands(), changed.tx.isOpen]).toEqual([false, false])
    expect(await codes()).toEqual(before)
    expect(sessions.openAsBefore(client, territoryId, token, now)).toBeUndefined()
  } finally {
    client.release(true)
  }
})

it('what the territory composed proves who holds it, and nobody else', async () => {
  const { world, services, territoryId, members, sessions, token, now } = await aReader()
  const holder = members.secondReferent
  const client = await services.database.pool.connect()
  const open = async (of: string) => {
    await sessions.openTerritory(client, territoryId, of, now)
    await client.query('commit')
  }
  const stands = async (of: string) => {
    const standing = await sessions.openAsBefore(client, territoryId, of, now)?.opening.begin()
    await client.query('rollback')
    return standing
  }
  const compose = (rights: object) =>
    world.rows((tx) =>
      tx.query(
        `insert into organisations.role (territory_id, code, label, rights, created_at) values ($1, 'ours', 'Ours', $2, $3)
         on conflict (territory_id, code) do update set rights = excluded.rights`,
        [territoryId, JSON.stringify(rights), now],
      ),
    )
  try {
    await compose({ 'people.read': 'territory' })
    await world.rows((tx) => giveRole(tx, holder?.memberId, 'ours'))
    const ofHolder = holder?.token ?? ''
    for (const one of [token, ofHolder]) await open(one)
    expect([await stands(token), await stands(ofHolder)]).toEqual([true, true])
    await compose({})
    expect([await stands(token), await stands(ofHolder)]).toEqual([true, false])
  } finally {
    client.release()
  }
})

it('a caller is presumed for one minute at most: where she calls is read again by then', async () => {
  const { world, services, territoryId, sessions, token } = await aReader()
  const client = await services.database.pool.connect()
  try {
    await sessions.openTerritory(client, territoryId, token, new Date('2026-11-23T08:00:00Z'))
    await client.query('commit')
    await world.rows((tx) =>
      tx.query(`update territory.territory set time_zone = 'Indian/Reunion' where territory_id = $1`, [
        tx.territoryId,
      ]),
    )
    const within = sessions.openAsBefore(client, territoryId, token, new Date('2026-11-23T08:01:00Z'))
    expect(await within?.opening.begin()).toBe(true)
    await client.query('commit')
    const after = new Date('2026-11-23T08:01:01Z')
    expect(sessions.openAsBefore(client, territoryId, token, after)).toBeUndefined()
    expect(await sessions.openTerritory(client, territoryId, token, after)).toMatchObject({
      timeZone: 'Indian/Reunion',
    })
  } finally {
    await client.query('rollback')
    client.release()
  }
})

it('the transaction of who called before begins first where a server sends its workers `set local` only', async () => {
  const { services, territoryId, sessions, token, now } = await aReader()
  const client = new pg.Client({ connectionString: services.database.pool.options.connectionString })
  await client.connect()
  try {
    await client.query('set citus.shard_count = 32')
    await sessions.openTerritory(client as PoolClient, territoryId, token, now)
    await client.query('commit')
    const presumed = sessions.openAsBefore(client as PoolClient, territoryId, token, now)
    expect(presumed?.session.state).toBe('seated')
    expect(presumed?.opening.together).toBeUndefined()
  } finally {
    await client.end()
  }
})

it('a cookie is read the same each time, and one whose seal is not ours never, whatever was read before', async () => {
  const { sessions, token } = await aReader()
  const read = (value: string) =>
    sessions.tokenOf({ cookies: { 'bassin.session_token': value } } as unknown as FastifyRequest)
  const sealed = decodeURIComponent(sealToken(token, testSecret))
  const forged = decodeURIComponent(sealToken(token, 'another secret'))
  expect([read(sealed), read(sealed)]).toEqual([token, token])
  expect([read(forged), read(`${sealed}x`), read(token), read('')]).toEqual(Array(4).fill(undefined))
})
