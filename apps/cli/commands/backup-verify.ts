import { parseArgs } from 'node:util'
import { verifyBackup } from '#platform/server/backup/read-backup.ts'
import { ConfigError, loadConfig } from '#platform/server/config.ts'
import { askSecret } from '../ask-secret.ts'
import { pathGiven } from '../path-given.ts'
import { describeBackup } from './backup-report.ts'
import type { Command } from './command.ts'

const options = { 'key-file': { type: 'string' } } as const

export const backupVerifyCommand: Command = {
  name: 'backup verify',
  summary: 'relit une sauvegarde en entier, sans base : FICHIER --key-file CLÉ',
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file] = positionals
    if (!file) throw new ConfigError(['FICHIER [setting-missing] : quelle sauvegarde faut-il relire ?'])
    const keyFile = values['key-file'] ?? loadConfig(process.env).backups.keyFile
    const summary = await verifyBackup(pathGiven(file), await askSecret({ keyFile, twice: false }))
    console.log(`${describeBackup(summary)}\nLa sauvegarde est entière.`)
  },
}
