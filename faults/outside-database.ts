import { cpSync, rmSync } from 'node:fs'
import { inject } from 'vitest'
import { silentLog } from '#platform/server/database/database-log.ts'
import { type OpenDatabase, openDatabase } from '#platform/server/database/open-database.ts'
import { scratchFolder } from './product.ts'

export interface OutsideDatabase {
  /** The settings of a product that uses it; the last one is read by the tests alone. */
  readonly env: Readonly<Record<string, string>>
  open(): Promise<void>
  /** Stops it as an administrator would: the connections are cut, nothing listens any more. */
  close(): Promise<void>
  end(): Promise<void>
}

/** A PostgreSQL that the product did not start, reached by `DATABASE_URL`, with the demo in it. */
export async function anOutsideDatabase(): Promise<OutsideDatabase> {
  const dataFolder = scratchFolder('outside')
  cpSync(inject('demoFolder'), dataFolder, { recursive: true, filter: (path) => !path.endsWith('.sock') })
  let opened: OpenDatabase | undefined = await openDatabase({ dataFolder }, silentLog)
  const { ownerUrl, appUrl, adminUrl = '' } = opened
  const env = { DATABASE_URL: ownerUrl, BASSIN_DATABASE_APP_URL: appUrl, DATABASE_ADMIN_URL: adminUrl }
  const close = async () => {
    await opened?.stop()
    opened = undefined
  }
  return {
    env,
    close,
    open: async () => {
      opened = await openDatabase({ dataFolder }, silentLog)
    },
    end: async () => {
      await close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
