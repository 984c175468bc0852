import type { Config } from '#platform/server/config.ts'
import { refuseUnmigrated } from '#platform/server/database/applied-migrations.ts'
import type { DatabaseLog } from '#platform/server/database/database-log.ts'
import { type OpenDatabase, openDatabase } from '#platform/server/database/open-database.ts'
import { withClient } from '#platform/server/database/with-client.ts'

/** For a command that reads or repairs: the database of a Bassin that runs or not, once its tables are those of this version. */
export const joinDatabase = async (config: Config, log: DatabaseLog): Promise<OpenDatabase> => {
  const database = await openDatabase(config, log, { whenRunning: 'join' })
  try {
    await withClient(database.ownerUrl, (client) => refuseUnmigrated(client))
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}
