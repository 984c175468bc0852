import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { observatoryFiles } from '#features/observatory/server/public.ts'
import { ensureReferenceData, importFolder } from '#features/territory/server/public.ts'
import { loadConfig } from '#platform/server/config.ts'
import { migrate } from '#platform/server/database/migrate.ts'
import { openDatabase } from '#platform/server/database/open-database.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { pathGiven } from '../path-given.ts'
import { FolderError } from '../report-failure.ts'
import { terminalLog } from '../terminal-log.ts'
import type { Command } from './command.ts'
import { describeReports } from './reference-report.ts'

export const referenceImportCommand: Command = {
  name: 'reference import',
  summary:
    'lit les fichiers officiels d’un dossier : ROME, zones d’emploi, programmes, sites publics, chiffres du portrait…',
  async run([folder]) {
    const config = loadConfig(process.env)
    const from = folder === undefined ? resolve(config.referenceData) : pathGiven(folder)
    const found = await stat(from).catch(() => undefined)
    if (!found) throw new FolderError(`Il n’y a pas de dossier ${from} : rien n’est lu.`)
    if (!found.isDirectory())
      throw new FolderError(`${from} est un fichier : donnez le dossier qui le contient. Rien n’est lu.`)
    const server = await openDatabase(config, terminalLog, { whenRunning: 'join' })
    try {
      await migrate({ url: server.ownerUrl, now: () => new Date(), log: terminalLog })
      const database = connectDatabase(server.appUrl, 1)
      try {
        const now = new Date()
        await ensureReferenceData(database, now)
        const reports = await importFolder(database, from, now, observatoryFiles)
        console.log(describeReports(reports))
        if (reports.some((report) => report.isBroken) || !reports.some((report) => report.source))
          process.exitCode = 1
      } finally {
        await database.close()
      }
    } finally {
      await server.stop()
    }
  },
}
