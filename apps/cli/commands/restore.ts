import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sealEverywhere } from '#features/audit/server/public.ts'
import { restoreBackup } from '#platform/server/backup/restore-backup.ts'
import { systemClock } from '#platform/server/clock.ts'
import { type Config, ConfigError, loadConfig } from '#platform/server/config.ts'
import { openDatabase } from '#platform/server/database/open-database.ts'
import { keepApplicationSecret } from '#platform/server/database/secrets.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { openFilePlaces } from '#platform/server/files/file-places.ts'
import { moveFiles } from '#platform/server/files/move-files.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { askSecret } from '../ask-secret.ts'
import { pathGiven } from '../path-given.ts'
import { showProgress } from '../show-progress.ts'
import { terminalLog } from '../terminal-log.ts'
import { describeBackup } from './backup-report.ts'
import type { Command } from './command.ts'
import { describeMove } from './files-report.ts'

const options = {
  from: { type: 'string' },
  into: { type: 'string' },
  'key-file': { type: 'string' },
} as const

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'restaure dans une base vide : --from FICHIER [--into DOSSIER ou postgres://…] --key-file CLÉ',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options })
    if (!values.from) throw new ConfigError(['--from [setting-missing] : quelle sauvegarde restaurer ?'])
    const config = loadConfig(process.env)
    const target = targetOf(config, values.into)
    const keyFile = values['key-file'] ?? config.backups.keyFile
    const secret = await askSecret({ keyFile, twice: false })
    const database = await openDatabase(target, terminalLog)
    try {
      const { ownerUrl: url } = database
      const files = openFilePlaces(config.files)
      const now = () => new Date()
      const progress = showProgress()
      const summary = await restoreBackup({
        ...{ url, file: pathGiven(values.from), secret, now, log: terminalLog },
        files,
        onProgress: progress.show,
      }).finally(progress.end)
      console.log(describeBackup(summary))
      await sealRestored(database.appUrl)
      // Those that were outside are where this installation keeps its own; those of the database follow.
      if (files.current !== 'database') {
        const moved = await withClient(url, (client) => moveFiles(client, files, files.current))
        console.log(describeMove(moved, files.current))
      }
      console.log(keyReport(summary.head.applicationSecret, target, values.into))
    } finally {
      await database.stop()
    }
  },
}

/** The lines of the last minute before the backup wait for their seal: no server was there since to give it. */
async function sealRestored(appUrl: string): Promise<void> {
  const database = connectDatabase(appUrl, 1)
  await sealEverywhere({ database, clock: systemClock }, true).finally(database.close)
}

type Target = Pick<Config, 'dataFolder' | 'databaseUrl' | 'databaseAppUrl'>

const isAddress = (into: string | undefined) => into !== undefined && /^postgres(ql)?:\/\//.test(into)

function targetOf(config: Config, into: string | undefined): Target {
  if (into === undefined) return config
  if (isAddress(into)) return { ...config, databaseUrl: into }
  return { dataFolder: pathGiven(into), databaseUrl: undefined, databaseAppUrl: undefined }
}

/** The key that signs links and sessions goes with the data, unless the folder may belong to another Bassin. */
function keyReport(key: string, { dataFolder }: Target, into: string | undefined): string {
  const file = join(dataFolder, 'secrets.json')
  if (process.env.BASSIN_SECRET)
    return process.env.BASSIN_SECRET === key
      ? 'La clé de BASSIN_SECRET est celle de la sauvegarde.'
      : 'BASSIN_SECRET n’est pas la clé de la sauvegarde : chacun devra se connecter à nouveau, et les liens déjà envoyés ne valent plus.'
  if (isAddress(into))
    return `La clé de l’application n’a pas été posée : ${dataFolder} sert peut-être une autre base. Pour la reprendre, restaurez par DATABASE_URL, avec un BASSIN_DATA_DIR neuf et sans --into.`
  const kept = keepApplicationSecret(file, key)
  return kept
    ? `La clé de l’application est posée dans ${file} ; l’ancienne est gardée dans ${kept}.`
    : `La clé de l’application est déjà celle de ${file}.`
}
