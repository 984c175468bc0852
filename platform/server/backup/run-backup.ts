import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Clock } from '../clock.ts'
import { withClient } from '../database/with-client.ts'
import { errorKind } from '../logged-error.ts'
import { BackupError } from './backup-error.ts'
import { keepLatest } from './backup-files.ts'
import type { BackupSecret } from './backup-key.ts'
import { endRun, startRun } from './backup-runs.ts'
import { type WriteBackup, type WrittenBackup, writeBackup } from './write-backup.ts'

interface RunBackup extends Omit<WriteBackup, 'now' | 'secret'> {
  readonly clock: Clock
  /** Read when the backup starts: a key that is missing is a backup that failed. */
  readonly secret: () => BackupSecret
  /** How many backups to leave in the folder of this one; absent, all of them. */
  readonly keep?: number | undefined
}

/** Any number, the same for every Bassin: two backups of one database take turns. */
const lockKey = 7_203_115

/** One backup with its line in the journal of backups, then the removal of the old ones. */
export function runBackup({ clock, keep, ...asked }: RunBackup): Promise<WrittenBackup> {
  return withClient(asked.url, async (client) => {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      lockKey,
    ])
    if (!rows[0]?.taken) throw new BackupError('Une autre sauvegarde est en cours : attendez sa fin.')
    const now = clock.now()
    const run = await startRun(client, now)
    try {
      if (existsSync(asked.file)) throw new BackupError(`${asked.file} existe déjà : donnez un autre nom.`)
      mkdirSync(dirname(asked.file), { recursive: true, mode: 0o700 })
      const written = await writeBackup({ ...asked, secret: asked.secret(), now })
      await endRun(client, run, {
        at: clock.now(),
        file: basename(asked.file),
        sizeBytes: written.bytes,
        rows: written.rows,
      })
      if (keep !== undefined) keepLatest(dirname(asked.file), keep, clock.now())
      return written
    } catch (error) {
      await endRun(client, run, { at: clock.now(), failure: errorKind(error) })
      throw error
    }
  })
}
