import type { Client } from 'pg'
import { DatabaseError } from './database-error.ts'
import { type Migration, migrationsFolder, readMigrations } from './migration-files.ts'
import { type AppliedMigration, pendingMigrations } from './migration-plan.ts'

/** What was applied to a database; nothing on an empty one. */
export const readApplied = async (client: Client): Promise<AppliedMigration[]> => {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('bassin.migration') is not null as there`,
  )
  if (!rows[0]?.there) return []
  const applied = await client.query<AppliedMigration>('select name, checksum from bassin.migration')
  return applied.rows
}

/** What is left to apply, of this version of Bassin; refuses a database that another one made. */
export const readPending = async (client: Client, folder = migrationsFolder): Promise<Migration[]> =>
  pendingMigrations(readMigrations(folder), await readApplied(client))

/** A command that reads or repairs never migrates: it says what to do of a database that is empty or behind. */
export const refuseUnmigrated = async (client: Client, folder = migrationsFolder): Promise<void> => {
  const pending = await readPending(client, folder)
  if (pending.length === 0) return
  throw new DatabaseError(
    `La base est vide ou en retard sur cette version (${pending.length} migrations à appliquer, ${pending[0]?.name} la première). ` +
      'Vérifiez le dossier de données ou DATABASE_URL ; si c’est le bon, sauvegardez, puis lancez « bassin migrate ».',
  )
}
