import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { BackupError } from '#platform/server/backup/backup-error.ts'
import { type BackupSecret, readKeyFile } from '#platform/server/backup/backup-key.ts'
import { pathGiven } from './path-given.ts'

const shortest = 12

interface Asked {
  readonly keyFile: string | undefined
  /** A passphrase that will close a file is typed twice. */
  readonly twice: boolean
}

/** The text of the key file, else a passphrase typed at the terminal, which does not show it. */
export const askSecret = async ({ keyFile, twice }: Asked): Promise<BackupSecret> => {
  if (keyFile) return readKeyFile(pathGiven(keyFile))
  if (!process.stdin.isTTY)
    throw new BackupError(
      'Une sauvegarde est chiffrée : donnez --key-file, ou BASSIN_BACKUP_KEY_FILE, ou tapez une phrase secrète au terminal.',
    )
  const secret = await hidden('Phrase secrète de la sauvegarde : ')
  if (secret.length < shortest) throw new BackupError(`${shortest} caractères au moins sont attendus.`)
  if (twice && (await hidden('Encore une fois : ')) !== secret)
    throw new BackupError('Les deux saisies diffèrent.')
  return secret
}

async function hidden(question: string): Promise<string> {
  process.stderr.write(question)
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silence, terminal: true })
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}
