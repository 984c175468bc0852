import { loadConfig } from '#platform/server/config.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { checkFiles } from '#platform/server/files/check-files.ts'
import { openFilePlaces } from '#platform/server/files/file-places.ts'
import { joinDatabase } from '../join-database.ts'
import { showProgress } from '../show-progress.ts'
import type { Command } from './command.ts'
import { describeCheck, isSound } from './files-report.ts'

export const filesCheckCommand: Command = {
  name: 'files check',
  summary: 'relit chaque pièce jointe et son empreinte, compte celles sans ligne ; code 1 s’il en manque',
  async run() {
    const config = loadConfig(process.env)
    const database = await joinDatabase(config, silentLog)
    try {
      const progress = showProgress()
      const checks = await withClient(database.ownerUrl, (client) =>
        checkFiles(client, openFilePlaces(config.files), (seen, of) => progress.say(() => `${seen}/${of}`)),
      ).finally(progress.end)
      console.log(checks.map(describeCheck).join('\n'))
      if (!checks.every(isSound)) process.exitCode = 1
    } finally {
      await database.stop()
    }
  },
}
