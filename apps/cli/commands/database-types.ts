import { writeFileSync } from 'node:fs'
import { silentLog } from '#platform/server/database/database-log.ts'
import { migrate } from '#platform/server/database/migrate.ts'
import { tableTypes } from '#platform/server/database/table-types.ts'
import { openThrowawayDatabase } from '#platform/server/database/throwaway-database.ts'
import type { Command } from './command.ts'

const file = 'platform/server/sql/tables.generated.ts'

/** Works on a database of its own, so that the types depend on the migrations alone. */
export const databaseTypesCommand: Command = {
  name: 'database types',
  summary: `réécrit ${file} d'après les migrations`,
  async run() {
    const database = await openThrowawayDatabase()
    try {
      await migrate({ url: database.ownerUrl, now: () => new Date(), log: silentLog })
      writeFileSync(file, await tableTypes(database.ownerUrl))
      console.log(`${file} est à jour.`)
    } finally {
      await database.stop()
    }
  },
}
