import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadConfig } from '#platform/server/config.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { anotherTestDatabase, type TestDatabase } from '#platform/testing/database.ts'
import { type RunningServer, startServer } from './start-server.ts'

const secret = 'a test secret of forty characters or more.'
const token = 'the token of a test'
let database: TestDatabase
let server: RunningServer

const start = (settings: Readonly<Record<string, string>> = {}) =>
  startServer({
    database,
    config: loadConfig({
      ...{ BASSIN_PORT: '0', BASSIN_SECRET: secret, BASSIN_LOG_LEVEL: 'silent' },
      ...{ BASSIN_METRICS_PORT: '0', BASSIN_METRICS_TOKEN: token },
      ...settings,
    }),
  })

beforeAll(async () => {
  database = await anotherTestDatabase()
  server = await start()
})
afterAll(() => server.stop())

const ready = async (at = server) => {
  const answer = await fetch(`${at.address}/health/ready`)
  return [answer.status, await answer.json()]
}
const everyPart = { status: 'ready', database: true, migrations: true, jobs: true, storage: true }

describe('a running server', () => {
  it('says that it is alive and ready, and nothing more to strangers', async () => {
    const answer = await fetch(`${server.address}/health/live`)
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'alive' }])
    expect(await ready()).toEqual([200, everyPart])
  })

  it('is not ready on a database whose migrations are not all applied', async () => {
    const take = `delete from bassin.migration where name = '0220_operations' returning *`
    const [row] = await withClient(database.ownerUrl, async (client) => (await client.query(take)).rows)
    expect(await ready()).toEqual([503, { ...everyPart, status: 'not-ready', migrations: false }])
    await withClient(database.ownerUrl, (client) =>
      client.query('insert into bassin.migration values ($1, $2, $3)', [
        row.name,
        row.checksum,
        row.applied_at,
      ]),
    )
    expect((await ready())[0]).toBe(200)
  })

  it('is not ready any more once a newer version has migrated its database', async () => {
    const act = (sql: string) => withClient(database.ownerUrl, (client) => client.query(sql))
    await act(`insert into bassin.migration values ('9999_later', '', '2026-11-23T08:00:00Z')`)
    expect(await ready()).toEqual([503, { ...everyPart, status: 'not-ready', migrations: false }])
    await act(`delete from bassin.migration where name = '9999_later'`)
    expect((await ready())[0]).toBe(200)
  })

  it('gives its metrics to whoever has the token, on another port', async () => {
    const address = server.metricsAddress ?? ''
    expect(new URL(address).port).not.toBe(new URL(server.address).port)
    expect((await fetch(address)).status).toBe(401)
    expect((await fetch(address, { headers: { authorization: 'Bearer another token here' } })).status).toBe(
      401,
    )
    await fetch(`${server.address}/api/territories/019ab2f0-0000-7000-8000-000000000000/persons/Lambert`)
    const page = await fetch(address, { headers: { authorization: `Bearer ${token}` } }).then((answer) =>
      answer.text(),
    )
    for (const family of [
      'bassin_http_request_duration_seconds_count{method="GET",route="/health/ready",status="200"}',
      'bassin_database_connections{state="idle"}',
      'bassin_mails{state="waiting"} 0',
      'bassin_backup_last_success_timestamp_seconds 0',
      'bassin_file_troubles{trouble="altered"} 0',
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
    ])
      expect(page).toContain(family)
    expect(page).not.toMatch(/019ab2f0|Lambert|@/)
  })

  it('says which setting names an address that cannot be listened at, and opens nothing', async () => {
    const taken = new URL(server.address).port
    await expect(start({ BASSIN_PORT: taken })).rejects.toThrow(
      `BASSIN_PORT [port-taken] : le port ${taken} de 127.0.0.1 est déjà pris.`,
    )
    await expect(start({ BASSIN_METRICS_PORT: taken })).rejects.toThrow('BASSIN_METRICS_PORT [port-taken]')
    await expect(start({ BASSIN_HOST: '192.0.2.1' })).rejects.toThrow('BASSIN_HOST [address-unknown]')
  })

  it('ends the request under way when it stops, and takes no other', async () => {
    const stopping = await start()
    const slow = await withClient(database.ownerUrl, async (client) => {
      await client.query('begin; lock table territory.directory in access exclusive mode')
      const answer = fetch(`${stopping.address}/api/sign-in-options`)
      await expect
        .poll(async () => {
          const waiting = await client.query(
            `select 1 from pg_locks where not granted and relation = 'territory.directory'::regclass`,
          )
          return waiting.rowCount
        })
        .toBeGreaterThan(0)
      const stopped = stopping.stop()
      await expect(fetch(`${stopping.address}/health/live`)).rejects.toThrow()
      await client.query('commit')
      await stopped
      return answer
    })
    expect(slow.status).toBe(200)
  })
})
