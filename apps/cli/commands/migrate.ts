import { loadConfig } from '#platform/server/config.ts'
import { migrate } from '#platform/server/database/migrate.ts'
import { openDatabase } from '#platform/server/database/open-database.ts'
import { migrateJobs } from '#platform/server/jobs.ts'
import { terminalLog } from '../terminal-log.ts'
import type { Command } from './command.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'met la base à jour (npm start le fait aussi)',
  async run() {
    const database = await openDatabase(loadConfig(process.env), terminalLog, { whenRunning: 'join' })
    try {
      const applied = await migrate({ url: database.ownerUrl, now: () => new Date(), log: terminalLog })
      await migrateJobs(database.ownerUrl)
      console.log(applied.length === 0 ? 'La base est à jour.' : `Migrations appliquées : ${applied.length}.`)
    } finally {
      await database.stop()
    }
  },
}
