import { expect, it } from 'vitest'
import { aTerritory, testSecret } from '#apps/testing/world.ts'
import { sessionReader } from './session-reader.ts'

it('who called before is presumed, and nothing sent behind the presumption runs once she changed', async () => {
  const world = await aTerritory()
  const { services, territoryId, members } = world
  const now = new Date('2026-11-23T08:00:00Z')
  const sessions = sessionReader({ secret: testSecret, publicUrl: undefined })
  const token = members.referent?.token ?? ''
  const client = await services.database.pool.connect()
  try {
    expect(sessions.openAsBefore(client, territoryId, token, now)).toBeUndefined()
    const sure = await sessions.openTerritory(client, territoryId, token, now)
    await client.query('commit')
    const same = sessions.openAsBefore(client, territoryId, token, now)
    expect(same?.session).toEqual(sure)
    expect(await same?.stands).toBe(true)
    await client.query('commit')
    await world.rows((tx) =>
      tx.query('delete from organisations.member_role where territory_id = $1 and member_id = $2', [
        tx.territoryId,
        members.referent?.memberId,
      ]),
    )
    const changed = sessions.openAsBefore(client, territoryId, token, now)
    const behind = client.query('select 1').then(
      () => 'ran',
      () => 'failed',
    )
    expect(await changed?.stands).toBe(false)
    expect(await behind).toBe('failed')
    expect(sessions.openAsBefore(client, territoryId, token, now)).toBeUndefined()
  } finally {
    await client.query('rollback')
    client.release()
  }
})

it('a caller is presumed for one minute at most: where she calls is read again by then', async () => {
  const world = await aTerritory()
  const { services, territoryId, members } = world
  const sessions = sessionReader({ secret: testSecret, publicUrl: undefined })
  const token = members.referent?.token ?? ''
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
    expect(await within?.stands).toBe(true)
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
