import { existsSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseError } from '#platform/server/database/database-error.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { migrate } from '#platform/server/database/migrate.ts'
import { type OpenDatabase, openDatabase } from '#platform/server/database/open-database.ts'
import { migrateJobs } from '#platform/server/jobs.ts'
import { keepMark, readMark } from './data/data-mark.ts'
import { loadData } from './data/load-data.ts'
import type { Size } from './data/sizes.ts'

/**
 * A durable PostgreSQL of the bench's own, migrated and filled; kept between runs. What another version of the tables or
 * of the data set left, or a load that was cut, is made again.
 */
export const prepareDatabase = async (
  size: Size,
  anchor: string,
  log: (message: string) => void,
): Promise<OpenDatabase> => {
  const folder = resolve(import.meta.dirname, `../.bassin/bench-${size.name}`)
  const kept = existsSync(folder) ? await openKept(folder, size, log) : undefined
  if (kept) return kept
  const database = await open(folder)
  try {
    await migrateAll(database)
    await loadData(database.ownerUrl, size, anchor, log)
    keepMark(folder, size)
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}

const open = (dataFolder: string) =>
  openDatabase({ dataFolder, databaseUrl: undefined, databaseAppUrl: undefined }, silentLog)

const migrateAll = async ({ ownerUrl }: OpenDatabase) => {
  await migrate({ url: ownerUrl, now: () => new Date(), log: silentLog })
  await migrateJobs(ownerUrl)
}

/** The database of the folder when it is of this data set and can be migrated; else the folder is emptied. */
const openKept = async (
  folder: string,
  size: Size,
  log: (message: string) => void,
): Promise<OpenDatabase | undefined> => {
  // Opened before anything is removed: a folder in use is refused.
  const database = await open(folder)
  try {
    if (readMark(folder, size) === 'same') {
      await migrateAll(database)
      return database
    }
  } catch (error) {
    if (!(error instanceof DatabaseError)) {
      await database.stop()
      throw error
    }
    log(error.message)
  }
  await database.stop()
  if (readMark(folder, size) !== 'none') log('the kept data are of another version: they are made again')
  rmSync(folder, { recursive: true })
  return undefined
}
