import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { silentLog } from './database-log.ts'
import type { OpenDatabase } from './open-database.ts'
import { openDatabase } from './open-database.ts'

/** An embedded database in a temporary folder, removed by `stop`: for tests, and for what only needs the tables. */
export async function openThrowawayDatabase(): Promise<
  Required<Pick<OpenDatabase, 'adminUrl'>> & OpenDatabase
> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'bassin-'))
  const remove = () => rmSync(dataFolder, { recursive: true, force: true })
  try {
    const database = await openDatabase({ dataFolder }, silentLog, { durable: false })
    const { adminUrl } = database
    if (adminUrl === undefined) throw new Error('an embedded database has a superuser')
    return {
      ...database,
      adminUrl,
      stop: async () => {
        await database.stop()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}
