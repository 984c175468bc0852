import type { Client } from 'pg'
import { from } from 'pg-copy-streams'
import type { DatabaseLog } from '../database/database-log.ts'
import { migrate } from '../database/migrate.ts'
import { migrationsFolder, readMigrations } from '../database/migration-files.ts'
import { pendingMigrations } from '../database/migration-plan.ts'
import { withClient } from '../database/with-client.ts'
import type { FilePlaces } from '../files/file-places.ts'
import { migrateJobs } from '../jobs.ts'
import { BackupError } from './backup-error.ts'
import type { BackupSecret } from './backup-key.ts'
import { askRestoredJobs, copyIn, makeRestoredJobs, openCopySession, restoredJobs } from './copy-session.ts'
import type { BackedTable, BackupHead, BackupSummary } from './manifest.ts'
import { outsideFiles, waitingJobs } from './manifest.ts'
import { takeFiles } from './outside-files.ts'
import { type RowsTaker, readBackup, verifyBackup } from './read-backup.ts'
import type { BackupProgress } from './write-backup.ts'

interface RestoreBackup {
  /** As the owner of an empty database. */
  readonly url: string
  readonly file: string
  readonly secret: BackupSecret
  /** Those of the installation that restores: files go where it keeps its own. */
  readonly files: FilePlaces
  readonly now: () => Date
  readonly log: DatabaseLog
  readonly onProgress?: (progress: BackupProgress) => void
  /** Migrations of this Bassin; those of another folder in tests. */
  readonly migrations?: string
}

/**
 * Puts a backup into an empty database: the whole file is read first, then the tables are made as they were when it was
 * written, filled in one transaction, and brought up to this version. A failure leaves the database as empty as before.
 */
export async function restoreBackup(asked: RestoreBackup): Promise<BackupSummary> {
  const { url, log, now, migrations: folder = migrationsFolder } = asked
  await withClient(url, refuseFull)
  log.info('Vérification de la sauvegarde…')
  const { head } = await verifyBackup(asked.file, asked.secret)
  refuseNewer(head, folder)
  return withClient(url, async (client) => {
    try {
      await migrate({ url, now, log, folder, through: head.migrations.at(-1)?.name })
      const summary = await fill(client, asked)
      await migrate({ url, now, log, folder })
      await migrateJobs(url)
      await client.query(askRestoredJobs)
      await client.query('analyze')
      return summary
    } catch (error) {
      await client.query('rollback').catch(() => {})
      await empty(client)
      throw error
    }
  })
}

const ownSchemas = `select n.nspname as name from pg_namespace n
  where n.nspname !~ '^pg_' and n.nspname <> all ('{information_schema,public}')`

/** Only a database without any schema but PostgreSQL's own is empty: nothing can be lost in it. */
export async function isEmptyDatabase(client: Client): Promise<boolean> {
  const { rows } = await client.query(
    `${ownSchemas} union all select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace
     and c.relkind in ('r', 'p') limit 1`,
  )
  return rows.length === 0
}

async function refuseFull(client: Client): Promise<void> {
  if (!(await isEmptyDatabase(client)))
    throw new BackupError(
      'La base de destination n’est pas vide : rien n’y a été touché. Restaurez dans une base neuve ou un autre dossier.',
    )
}

function refuseNewer(head: BackupHead, folder: string): void {
  const files = readMigrations(folder)
  const last = head.migrations.at(-1)?.name ?? ''
  const missing = pendingMigrations(files, head.migrations).filter(({ name }) => name < last)
  if (missing.length > 0) throw new BackupError(`La sauvegarde n’a pas connu ${missing[0]?.name}.`)
}

async function fill(
  client: Client,
  { file, secret, log, now, files, onProgress }: RestoreBackup,
): Promise<BackupSummary> {
  await openCopySession(client)
  await client.query(makeRestoredJobs)
  await client.query('begin')
  log.info('Remplissage des tables…')
  let tables: readonly BackedTable[] = []
  let [filled, rowBytes] = [0, 0]
  const summary = await readBackup(file, secret, {
    head: async (head) => {
      tables = head.tables
      // A migration may have put rows of its own.
      await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`)
    },
    table: async (name) => {
      if (name === outsideFiles.name) return takeFiles(client, files, now)
      const table = name === waitingJobs.name ? restoredJobs : tables.find((one) => one.name === name)
      if (!table)
        throw new BackupError(`La sauvegarde donne les lignes d’une table qu’elle ne décrit pas : ${name}.`)
      const rank = filled
      filled += 1
      return takeRows(client, table, (bytes) => {
        rowBytes += bytes
        onProgress?.({ tables: rank, of: tables.length + 1, table: name, rowBytes })
      })
    },
  })
  await client.query('commit')
  return summary
}

function takeRows(client: Client, table: BackedTable, onBytes: (bytes: number) => void): RowsTaker {
  const copy = client.query(from(copyIn(table)))
  const settled = new Promise<void>((done, fail) => {
    copy.once('finish', done)
    copy.once('error', fail)
  })
  // A failure that comes before the end is met by `write` or `end`.
  settled.catch(() => {})
  return {
    write: async (rows) => {
      onBytes(rows.length)
      if (!copy.write(rows)) await Promise.race([settled, new Promise((done) => copy.once('drain', done))])
    },
    end: async () => {
      copy.end()
      await settled
      return copy.rowCount
    },
  }
}

async function empty(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(ownSchemas)
  for (const { name } of rows) await client.query(`drop schema ${client.escapeIdentifier(name)} cascade`)
}
