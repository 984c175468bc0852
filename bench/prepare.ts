import { resolve } from 'node:path'
import { silentLog } from '#platform/server/database/database-log.ts'
import { migrate } from '#platform/server/database/migrate.ts'
import { type OpenDatabase, openDatabase } from '#platform/server/database/open-database.ts'
import { migrateJobs } from '#platform/server/jobs.ts'
import { loadData } from './data/load-data.ts'
import type { Size } from './data/sizes.ts'

/** A durable PostgreSQL of the bench's own, migrated and filled; kept between runs unless the tables changed. */
export const prepareDatabase = async (
  size: Size,
  anchor: string,
  log: (message: string) => void,
): Promise<OpenDatabase> => {
  const dataFolder = resolve(import.meta.dirname, `../.bassin/bench-${size.name}`)
  const database = await openDatabase(
    { dataFolder, databaseUrl: undefined, databaseAppUrl: undefined },
    silentLog,
  )
  try {
    await migrate({ url: database.ownerUrl, now: () => new Date(), log: silentLog })
    await migrateJobs(database.ownerUrl)
    await loadData(database.ownerUrl, size, anchor, log)
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}
