import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { anotherTestDatabase, type TestDatabase } from '#platform/testing/database.ts'
import { withClient } from './database/with-client.ts'
import { giveBackJobs, holdPool } from './dead-pools.ts'
import type { Job } from './jobs.ts'
import { startJobs } from './run-jobs.ts'
import { connectDatabase, type Database } from './sql/database.ts'

let addresses: TestDatabase
let database: Database
beforeAll(async () => {
  addresses = await anotherTestDatabase()
  database = connectDatabase(addresses.appUrl, 4)
})
afterAll(() => database.close())

const askLocked = async (name: string, pool: string): Promise<void> => {
  await database.pool.query('select graphile_worker.add_job($1)', [name])
  await database.pool.query(
    `update graphile_worker._private_jobs set locked_by = $2, locked_at = now() - interval '1 minute'
     where task_id = (select id from graphile_worker._private_tasks where identifier = $1)`,
    [name, pool],
  )
}
const lockedBy = async (name: string): Promise<string | null> => {
  const { rows } = await database.pool.query<{ locked_by: string | null }>(
    'select locked_by from graphile_worker.jobs where task_identifier = $1',
    [name],
  )
  return rows[0]?.locked_by ?? null
}

it('a job that a killed process had taken is given back, not one of a process that lives', async () => {
  await askLocked('test.of-the-dead', 'pool-dead')
  await askLocked('test.of-the-living', 'pool-living')
  const living = new pg.Client({ connectionString: addresses.appUrl })
  await living.connect()
  await holdPool(living, 'pool-living')
  await giveBackJobs(database.pool, new Date())
  expect([await lockedBy('test.of-the-dead'), await lockedBy('test.of-the-living')]).toEqual([
    null,
    'pool-living',
  ])
  await living.end()
  await expect
    .poll(async () => {
      await giveBackJobs(database.pool, new Date())
      return lockedBy('test.of-the-living')
    })
    .toBeNull()
})

it('a worker that the database dropped is replaced, and the job under way runs again', async () => {
  const { services } = await aTerritory()
  let runs = 0
  const job: Job = {
    name: 'test.cut',
    run: async () => {
      runs += 1
      if (runs > 1) return
      // The end of this job can be noted nowhere until the connections are allowed again.
      await allowConnections(false)
      setTimeout(() => allowConnections(true), 3_000)
    },
  }
  const running = await startJobs(
    [job],
    { ...services, clock: { now: () => new Date() }, database },
    () => {},
  )
  await database.pool.query(`select graphile_worker.add_job('test.cut')`)
  await expect.poll(() => running.isAlive(), { timeout: 10_000 }).toBe(false)
  await expect.poll(() => runs, { timeout: 20_000, interval: 100 }).toBe(2)
  expect(running.isAlive()).toBe(true)
  await running.stop()
})

/** Also ends the connections that are open. */
const allowConnections = (isAllowed: boolean): Promise<void> =>
  withClient(inject('testCluster').adminUrl, async (admin) => {
    const name = new URL(addresses.appUrl).pathname.slice(1)
    await admin.query(`alter database ${name} with allow_connections ${isAllowed}`)
    if (!isAllowed)
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
  })
