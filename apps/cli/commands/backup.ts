import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { backupName } from '#platform/server/backup/backup-files.ts'
import { runBackup } from '#platform/server/backup/run-backup.ts'
import { systemClock } from '#platform/server/clock.ts'
import { ConfigError, loadConfig } from '#platform/server/config.ts'
import { openDatabase } from '#platform/server/database/open-database.ts'
import { openFilePlaces } from '#platform/server/files/file-places.ts'
import { askSecret } from '../ask-secret.ts'
import { pathGiven } from '../path-given.ts'
import { productVersion } from '../product-version.ts'
import { showProgress } from '../show-progress.ts'
import { terminalLog } from '../terminal-log.ts'
import { describeBackup } from './backup-report.ts'
import type { Command } from './command.ts'

const options = {
  to: { type: 'string' },
  'key-file': { type: 'string' },
  keep: { type: 'string' },
} as const

export const backupCommand: Command = {
  name: 'backup',
  summary:
    'sauvegarde chiffrée, sans rien arrêter : --to FICHIER --key-file CLÉ ; sans --to, dossier habituel : --keep 14',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options })
    const config = loadConfig(process.env)
    const keep = values.keep === undefined ? undefined : numberGiven(values.keep)
    if (values.to && keep !== undefined)
      throw new ConfigError(['--keep [setting-invalid] : ne vaut que sans --to, pour le dossier habituel.'])
    const folder = config.backups.folder ?? join(config.dataFolder, 'backups')
    const file = values.to ? pathGiven(values.to) : join(folder, backupName(new Date()))
    const keyFile = values['key-file'] ?? config.backups.keyFile
    const secret = await askSecret({ keyFile, twice: true })
    const database = await openDatabase(config, terminalLog, { whenRunning: 'join' })
    try {
      const progress = showProgress()
      const written = await runBackup({
        ...{ url: database.ownerUrl, file, secret: () => secret, keep, clock: systemClock },
        applicationSecret: config.secret,
        files: openFilePlaces(config.files),
        product: productVersion(),
        onProgress: progress.show,
      }).finally(progress.end)
      console.log(`${describeBackup(written)}\nFichier : ${file} (${Math.ceil(written.bytes / 1024)} Kio)`)
    } finally {
      await database.stop()
    }
  },
}

function numberGiven(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new ConfigError(['--keep [setting-invalid] : nombre attendu, de 1 à 9999.'])
}
