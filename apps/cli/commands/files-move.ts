import { parseArgs } from 'node:util'
import { ConfigError, loadConfig } from '#platform/server/config.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { placeNames } from '#platform/server/files/file-place.ts'
import { openFilePlaces } from '#platform/server/files/file-places.ts'
import { moveFiles } from '#platform/server/files/move-files.ts'
import { joinDatabase } from '../join-database.ts'
import { showProgress } from '../show-progress.ts'
import type { Command } from './command.ts'
import { describeMove } from './files-report.ts'

const options = { to: { type: 'string' } } as const

export const filesMoveCommand: Command = {
  name: 'files move',
  summary: 'déplace les pièces jointes, sans rien arrêter : --to database, folder ou s3',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options })
    const to = placeNames.find((name) => name === values.to)
    if (!to) throw new ConfigError([`--to [setting-invalid] : ${placeNames.join(', ')} attendu.`])
    const config = loadConfig(process.env)
    const database = await joinDatabase(config, silentLog)
    try {
      const progress = showProgress()
      const moved = await withClient(database.ownerUrl, (client) =>
        moveFiles(client, openFilePlaces(config.files), to, ({ seen, of }) =>
          progress.say(() => `${seen}/${of}`),
        ),
      ).finally(progress.end)
      console.log(describeMove(moved, to))
      if (config.files.storedIn !== to)
        console.log(`Les nouvelles pièces vont toujours ailleurs : réglez BASSIN_FILES_IN=${to}.`)
      if (moved.lost.count > 0) process.exitCode = 1
    } finally {
      await database.stop()
    }
  },
}
