import { parseArgs } from 'node:util'
import { setUpTerritory } from '#features/accounts/server/public.ts'
import { ensureReferenceData } from '#features/territory/server/public.ts'
import { systemClock } from '#platform/server/clock.ts'
import { loadConfig } from '#platform/server/config.ts'
import { migrate } from '#platform/server/database/migrate.ts'
import { openDatabase } from '#platform/server/database/open-database.ts'
import { migrateJobs } from '#platform/server/jobs.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { terminalLog } from '../terminal-log.ts'
import type { Command } from './command.ts'
import { setupAnswers } from './setup-answers.ts'
import { describeRefusal, describeTerritory } from './setup-report.ts'

const options = {
  epci: { type: 'string' },
  'admin-email': { type: 'string' },
  'admin-name': { type: 'string' },
} as const

export const setupCommand: Command = {
  name: 'setup',
  summary: 'ouvre un premier territoire : --epci "nom ou SIREN" --admin-email … --admin-name "…"',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options })
    const config = loadConfig(process.env)
    const server = await openDatabase(config, terminalLog, { whenRunning: 'join' })
    try {
      await migrate({ url: server.ownerUrl, now: () => new Date(), log: terminalLog })
      await migrateJobs(server.ownerUrl)
      const database = connectDatabase(server.appUrl, 2)
      try {
        await ensureReferenceData(database, new Date())
        const answers = await setupAnswers(database, values)
        const made = await setUpTerritory({ database, config, clock: systemClock }, answers)
        console.log(made.ok ? describeTerritory(made.value, config) : describeRefusal(made))
        if (!made.ok) process.exitCode = 1
      } finally {
        await database.close()
      }
    } finally {
      await server.stop()
    }
  },
}
