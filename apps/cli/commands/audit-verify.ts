import { parseArgs } from 'node:util'
import { parseHead, verifyTerritories } from '#features/audit/server/public.ts'
import { systemClock } from '#platform/server/clock.ts'
import { ConfigError, loadConfig } from '#platform/server/config.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { joinDatabase } from '../join-database.ts'
import { describeVerification } from './audit-report.ts'
import type { Command } from './command.ts'

const options = {
  territory: { type: 'string' },
  head: { type: 'string' },
  json: { type: 'boolean' },
} as const

export const auditVerifyCommand: Command = {
  name: 'audit verify',
  summary: 'relit la chaîne du journal : [--territory identifiant] [--head rang:empreinte] [--json]',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options })
    const head = values.head === undefined ? undefined : parseHead(values.head)
    if (values.head !== undefined && !head)
      throw new ConfigError([
        '--head [setting-invalid] : rang:empreinte attendus, tels que le journal du serveur les écrit.',
      ])
    if (head && values.territory === undefined)
      throw new ConfigError(['--territory [setting-missing] : une empreinte est celle d’un seul territoire.'])
    const server = await joinDatabase(loadConfig(process.env), silentLog)
    const database = connectDatabase(server.appUrl, 1)
    try {
      const verified = await verifyTerritories(
        { database, clock: systemClock },
        { slug: values.territory, head },
      )
      if (values.territory !== undefined && verified.length === 0)
        throw new ConfigError([`--territory [unknown-territory] : aucun territoire « ${values.territory} ».`])
      console.log(
        values.json ? JSON.stringify(verified, null, 2) : verified.map(describeVerification).join('\n'),
      )
      if (verified.some(({ found }) => found > 0)) process.exitCode = 1
    } finally {
      await database.close()
      await server.stop()
    }
  },
}
