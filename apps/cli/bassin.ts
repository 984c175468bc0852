import { isBuilt } from './built.ts'
import { accountResetFactorCommand } from './commands/account-reset-factor.ts'
import { auditVerifyCommand } from './commands/audit-verify.ts'
import { backupCommand } from './commands/backup.ts'
import { backupVerifyCommand } from './commands/backup-verify.ts'
import type { Command } from './commands/command.ts'
import { databaseTypesCommand } from './commands/database-types.ts'
import { doctorCommand } from './commands/doctor.ts'
import { filesCheckCommand } from './commands/files-check.ts'
import { filesForgetCommand } from './commands/files-forget.ts'
import { filesMoveCommand } from './commands/files-move.ts'
import { migrateCommand } from './commands/migrate.ts'
import { referenceImportCommand } from './commands/reference-import.ts'
import { restoreCommand } from './commands/restore.ts'
import { settingsCommand } from './commands/settings.ts'
import { setupCommand } from './commands/setup.ts'
import { startCommand } from './commands/start.ts'
import { reportFailure } from './report-failure.ts'

const commands: readonly Command[] = [
  startCommand,
  backupVerifyCommand,
  backupCommand,
  restoreCommand,
  filesCheckCommand,
  filesMoveCommand,
  filesForgetCommand,
  doctorCommand,
  migrateCommand,
  // It rewrites a source.
  ...(isBuilt ? [] : [databaseTypesCommand]),
  referenceImportCommand,
  settingsCommand,
  setupCommand,
  accountResetFactorCommand,
  auditVerifyCommand,
]

function usage(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  const call = isBuilt ? 'bassin' : 'npm run bassin --'
  return [`Usage : ${call} <commande>`, '', ...lines].join('\n')
}

async function main(args: readonly string[]): Promise<void> {
  const wanted = args.join(' ')
  const command = commands.find(({ name }) => wanted === name || wanted.startsWith(`${name} `))
  if (command && !args.includes('--help')) {
    await command.run(args.slice(command.name.split(' ').length))
    return
  }
  if (wanted === '' || args.includes('--help') || wanted === '-h') {
    console.log(usage())
    return
  }
  console.error(`Commande inconnue : ${wanted}\n\n${usage()}`)
  process.exitCode = 2
}

await main(process.argv.slice(2)).catch(reportFailure)
