import { parseArgs } from 'node:util'
import { forgetFile } from '#features/documents/server/public.ts'
import { isId } from '#kernel/id.ts'
import { systemClock } from '#platform/server/clock.ts'
import { ConfigError, loadConfig } from '#platform/server/config.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { openFilePlaces } from '#platform/server/files/file-places.ts'
import { findById } from '#platform/server/files/file-rows.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { joinDatabase } from '../join-database.ts'
import type { Command } from './command.ts'

const options = { reason: { type: 'string' } } as const
const shortestReason = 5

export const filesForgetCommand: Command = {
  name: 'files forget',
  summary: 'efface, en dernier recours, une pièce dont le contenu est perdu : IDENTIFIANT --reason "…"',
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [id = ''] = positionals
    const reason = (values.reason ?? '').trim()
    if (!isId(id) || reason.length < shortestReason)
      throw new ConfigError([
        'IDENTIFIANT et --reason [setting-missing] : la raison est gardée dans le journal du territoire.',
      ])
    const config = loadConfig(process.env)
    const server = await joinDatabase(config, silentLog)
    const database = connectDatabase(server.appUrl, 1)
    try {
      const files = openFilePlaces(config.files)
      const found = await withClient(server.ownerUrl, (client) => findById(client, id))
      const [facts] = found
      const forgotten = facts && (await forgetFile({ database, clock: systemClock, files }, facts, reason))
      if (forgotten?.ok) console.log(`La pièce ${id} est effacée ; le journal de son territoire le dit.`)
      else {
        const why =
          forgotten?.code === 'file-whole' ? 'se lit encore : elle est laissée' : 'n’existe pas, ou plus'
        console.error(`La pièce ${id} ${why}.`)
        process.exitCode = 1
      }
    } finally {
      await database.close()
      await server.stop()
    }
  },
}
