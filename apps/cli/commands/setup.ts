import { parseArgs } from 'node:util'
import { setUpNetwork, setUpTerritory } from '#features/accounts/server/public.ts'
import { ensureReferenceData } from '#features/territory/server/public.ts'
import { systemClock } from '#platform/server/clock.ts'
import { loadConfig } from '#platform/server/config.ts'
import { migrate } from '#platform/server/database/migrate.ts'
import { openDatabase } from '#platform/server/database/open-database.ts'
import { migrateJobs } from '#platform/server/jobs.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { terminalLog } from '../terminal-log.ts'
import type { Command } from './command.ts'
import { networkAnswers, setupAnswers } from './setup-answers.ts'
import { describeNetwork, describeRefusal, describeTerritory } from './setup-report.ts'

const options = {
  epci: { type: 'string' },
  network: { type: 'string' },
  'admin-email': { type: 'string' },
  'admin-name': { type: 'string' },
} as const

export const setupCommand: Command = {
  name: 'setup',
  summary:
    'ouvre un territoire (--epci "nom ou SIREN") ou un réseau national (--network "nom") : --admin-email … --admin-name "…"',
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
        const services = { database, config, clock: systemClock }
        const { text, isDone } =
          values.network === undefined
            ? await openTerritory(services, values)
            : await openNetwork(services, values)
        console.log(text)
        if (!isDone) process.exitCode = 1
      } finally {
        await database.close()
      }
    } finally {
      await server.stop()
    }
  },
}

type Given = Parameters<typeof setupAnswers>[1]
type At = Parameters<typeof setUpTerritory>[0]

const openTerritory = async (services: At, flags: Given) => {
  const made = await setUpTerritory(services, await setupAnswers(services.database, flags))
  return made.ok
    ? { isDone: true, text: describeTerritory(made.value, services.config) }
    : { isDone: false, text: describeRefusal(made) }
}

const openNetwork = async (services: At, flags: Given) => {
  const made = await setUpNetwork(services, await networkAnswers(flags))
  return made.ok
    ? { isDone: true, text: describeNetwork(made.value, services.config) }
    : { isDone: false, text: describeRefusal(made) }
}
