import type { Client } from 'pg'
import { readApplied } from './applied-migrations.ts'
import { DatabaseError } from './database-error.ts'
import type { DatabaseLog } from './database-log.ts'
import type { Migration } from './migration-files.ts'
import { migrationsFolder, readMigrations } from './migration-files.ts'
import { pendingMigrations } from './migration-plan.ts'
import { withClient } from './with-client.ts'

interface Options {
  /** Connection as the owner of the tables. */
  readonly url: string
  readonly now: () => Date
  readonly log: DatabaseLog
  readonly folder?: string
  /** The last one to apply: a backup is restored into the tables of its time. */
  readonly through?: string | undefined
}

/** Any number, the same for every Bassin: two starts on one database take turns. */
const lockKey = 7_203_114

/**
 * Applies what is missing, all of it or nothing, and gives the names applied. A database left half way would be refused
 * by the version before as by this one.
 */
export async function migrate({
  url,
  now,
  log,
  folder = migrationsFolder,
  through,
}: Options): Promise<string[]> {
  const files = readMigrations(folder).filter(({ name }) => through === undefined || name <= through)
  return withClient(url, async (client) => {
    if (pendingMigrations(files, await readApplied(client)).length === 0) return []
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await client.query('begin')
    try {
      await client.query('create schema if not exists bassin')
      await client.query(
        'create table if not exists bassin.migration (name text primary key, checksum text not null, applied_at timestamptz not null)',
      )
      const pending = pendingMigrations(files, await readApplied(client))
      for (const migration of pending) {
        log.info(`Migration ${migration.name}`)
        await apply(client, migration, now())
      }
      await client.query('commit')
      return pending.map(({ name }) => name)
    } catch (error) {
      await client.query('rollback')
      throw error
    }
  })
}

async function apply(client: Client, { name, sql, checksum }: Migration, now: Date): Promise<void> {
  try {
    await client.query(sql)
    // A constraint left for the end would forbid the next file to alter its table.
    await client.query('set constraints all immediate')
    await client.query('insert into bassin.migration (name, checksum, applied_at) values ($1, $2, $3)', [
      name,
      checksum,
      now,
    ])
  } catch (error) {
    throw new DatabaseError(
      `La migration ${name} a échoué ; la base est restée comme elle était : ${describe(error, sql)}. ` +
        'Relancez la version d’avant, qui marche encore, et voyez docs/operations/mise-a-jour.md.',
      { cause: error },
    )
  }
}

/** PostgreSQL gives the place of an error as a count of characters: people want the line. */
function describe(error: unknown, sql: string): string {
  const { message, position } = error as { message: string; position?: string }
  if (position === undefined) return message
  return `${message} (ligne ${sql.slice(0, Number(position)).split('\n').length})`
}
