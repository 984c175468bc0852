import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import type { BackupConfig } from '../config.ts'
import type { DatabaseLog } from '../database/database-log.ts'
import { withClient } from '../database/with-client.ts'
import type { FilePlaces } from '../files/file-places.ts'
import { errorKind } from '../logged-error.ts'
import { backupName } from './backup-files.ts'
import { readKeyFile } from './backup-key.ts'
import { type BackupRuns, readBackupRuns } from './backup-runs.ts'
import { runBackup } from './run-backup.ts'

interface DailyBackup {
  readonly backups: BackupConfig
  readonly ownerUrl: string
  readonly applicationSecret: string
  readonly product: string
  readonly files: FilePlaces
  readonly clock: Clock
  readonly log: DatabaseLog
}

const minute = 60_000
const retryAfter = 60 * minute

/** Makes the day's backup when its hour has come, in the time zone of the process. Nothing without a folder. */
export function startDailyBackup(daily: DailyBackup): { stop(): Promise<void> } {
  const { folder, keyFile } = daily.backups
  if (!folder || !keyFile) return { stop: async () => {} }
  let running: Promise<unknown> = Promise.resolve()
  let busy = false
  const look = () => {
    if (busy) return
    busy = true
    running = backUpWhenDue(daily, folder, keyFile).finally(() => {
      busy = false
    })
  }
  const timer = setInterval(look, minute).unref()
  look()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}

/** One look: gives the file made, if any. Never throws: a failure is in the log and in the journal of backups. */
export async function backUpWhenDue(
  { backups, ownerUrl, clock, log, ...asked }: DailyBackup,
  folder: string,
  keyFile: string,
): Promise<string | undefined> {
  try {
    const runs = await withClient(ownerUrl, readBackupRuns)
    if (!isDue(runs, clock.now(), backups.hour)) return undefined
    const file = join(folder, backupName(clock.now()))
    const secret = () => readKeyFile(keyFile)
    await runBackup({ ...asked, url: ownerUrl, file, secret, clock, keep: backups.keep })
    return file
  } catch (error) {
    log.error(`Sauvegarde quotidienne : échec (${errorKind(error)}). Voyez « bassin doctor ».`)
    return undefined
  }
}

/** The hour has passed since the last good backup, and the last attempt, if it failed, was an hour ago or more. */
export function isDue({ lastSuccess, lastAttempt }: BackupRuns, now: Date, hour: number): boolean {
  const due = new Date(now)
  due.setHours(hour, 0, 0, 0)
  if (due > now) {
    due.setDate(due.getDate() - 1)
    // The hour again: one that the spring change skips today was moved on, and would be expected yesterday as well.
    due.setHours(hour, 0, 0, 0)
  }
  const isDone = lastSuccess !== undefined && lastSuccess >= due
  const isTooSoon = lastAttempt !== undefined && now.getTime() - lastAttempt.getTime() < retryAfter
  return !isDone && !isTooSoon
}
