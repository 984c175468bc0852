import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { migrationsFolder, readMigrations } from '#platform/server/database/migration-files.ts'
import type { Database } from '#platform/server/sql/database.ts'
import type { Storage } from '#platform/server/storage.ts'

interface Watched {
  readonly database: Database
  readonly storage: Storage
  readonly jobsAreAlive: () => boolean
}

const patience = 2_000

/**
 * For a proxy or a supervisor, without session. `/health/live`: the process answers. `/health/ready`: it may be sent
 * people; else 503 and which of its parts is missing: with a full disk alone, reading goes on. Nothing
 * more is said to strangers: neither version nor cause.
 */
export const serveHealth = (server: FastifyInstance, { database, storage, jobsAreAlive }: Watched): void => {
  const expected = readMigrations(migrationsFolder).map(({ name }) => name)
  let looking: Promise<string[] | undefined> | undefined
  const hide = { schema: { hide: true } }
  server.get('/health/live', hide, async () => ({ status: 'alive' }))
  server.get('/health/ready', hide, async (_request, reply) => {
    // All who ask at once share one look: a flood of probes takes one connection, and never those of the people at work.
    looking ??= appliedMigrations(database)
      .catch(() => undefined)
      .finally(() => {
        looking = undefined
      })
    const applied = await Promise.race([looking, sleep(patience, undefined, { ref: false })])
    const parts = {
      database: applied !== undefined,
      migrations: applied?.length === expected.length && expected.every((name) => applied.includes(name)),
      jobs: jobsAreAlive(),
      storage: !storage.isFull(),
    }
    const isReady = Object.values(parts).every(Boolean)
    return reply
      .status(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isReady ? 'ready' : 'not-ready', ...parts })
  })
}

const appliedMigrations = async ({ pool }: Database): Promise<string[]> => {
  const { rows } = await pool.query<{ name: string }>('select name from bassin.migration')
  return rows.map(({ name }) => name)
}
