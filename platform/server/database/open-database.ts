import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseLog } from './database-log.ts'
import { openEmbeddedDatabase } from './embedded-database.ts'
import { openExternalDatabase } from './external-database.ts'
import { ensureExtensions } from './roles.ts'
import { loadSecrets } from './secrets.ts'

/** Addresses of a database that runs until `stop`. */
export interface OpenDatabase {
  /** As the owner of the tables: migrations, backups. */
  readonly ownerUrl: string
  /** As the application: owns nothing, subject to row-level security. */
  readonly appUrl: string
  /** As superuser, on the maintenance database; embedded PostgreSQL only. */
  readonly adminUrl?: string
  /** Process number of the embedded PostgreSQL that this process started. */
  postmasterPid?(): number | undefined
  stop(): Promise<void>
}

interface DatabaseSettings {
  readonly dataFolder: string
  readonly databaseUrl?: string | undefined
  readonly databaseAppUrl?: string | undefined
}

interface Options {
  readonly whenRunning?: 'join' | 'refuse'
  readonly durable?: boolean
}

/**
 * The one door to a database: the server named by `DATABASE_URL`, or the embedded one of the data folder. `join`
 * lets a command use the database of a Bassin that runs; the application itself refuses a folder in use.
 */
export async function openDatabase(
  { dataFolder, databaseUrl, databaseAppUrl }: DatabaseSettings,
  log: DatabaseLog,
  { whenRunning = 'refuse', durable = true }: Options = {},
): Promise<OpenDatabase> {
  const database = databaseUrl
    ? await openExternalDatabase(databaseUrl, databaseAppUrl, secretsOf(dataFolder), log)
    : await openEmbeddedDatabase({ dataFolder, whenRunning, durable, log })
  try {
    await ensureExtensions(database.ownerUrl)
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}

function secretsOf(dataFolder: string) {
  mkdirSync(dataFolder, { recursive: true })
  return loadSecrets(join(dataFolder, 'secrets.json'))
}
