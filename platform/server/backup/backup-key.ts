import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { BackupError } from './backup-error.ts'

/** What opens a backup: the text of a key file, or a passphrase. */
export type BackupSecret = string

/** First line of a backup, readable without the key; every sealed chunk is bound to it. */
interface Header {
  readonly bassinBackup: number
  readonly salt: string
  /** Tells a wrong key from a damaged file. */
  readonly check: string
}

export interface OpenedKey {
  readonly key: Buffer
  readonly header: Buffer
}

/** Number of the format: a file with a greater one was written by a newer Bassin. */
const backupFormat = 1

const shortest = 16

/** Reads a key file: at least 16 characters, the blanks around them aside. */
export function readKeyFile(file: string): BackupSecret {
  let text: string
  try {
    text = readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw new BackupError(`Fichier de clé illisible : ${(error as Error).message}`)
  }
  if (text.length < shortest)
    throw new BackupError(`Le fichier de clé ${file} doit contenir au moins ${shortest} caractères.`)
  return text
}

/** The key and the first line of a new backup: its salt is its own, so two backups never share a key. */
export async function newKey(secret: BackupSecret): Promise<OpenedKey> {
  const salt = randomBytes(16)
  const key = await derive(secret, salt)
  const header: Header = {
    bassinBackup: backupFormat,
    salt: salt.toString('base64'),
    check: checkOf(key).toString('base64'),
  }
  return { key, header: Buffer.from(`${JSON.stringify(header)}\n`) }
}

/** The key of a backup that exists. Refuses another kind of file, a newer format and a wrong secret. */
export async function openKey(secret: BackupSecret, header: Buffer): Promise<OpenedKey> {
  const { bassinBackup, salt, check } = parseHeader(header)
  if (bassinBackup > backupFormat)
    throw new BackupError(
      `Cette sauvegarde est au format ${bassinBackup}, inconnu de cette version de Bassin : mettez Bassin à jour.`,
    )
  const key = await derive(secret, Buffer.from(salt, 'base64'))
  const expected = Buffer.from(check, 'base64')
  const found = checkOf(key)
  if (expected.length !== found.length || !timingSafeEqual(expected, found))
    throw new BackupError('La clé ou la phrase secrète n’est pas celle de cette sauvegarde.')
  return { key, header }
}

function parseHeader(header: Buffer): Header {
  try {
    const parsed = JSON.parse(header.toString()) as Header
    if (Number.isInteger(parsed.bassinBackup) && parsed.salt && parsed.check) return parsed
  } catch {
    // Said below, as for a line that is JSON and no header.
  }
  throw new BackupError('Ce fichier n’est pas une sauvegarde de Bassin, ou son début est abîmé.')
}

const stretch = promisify<string, Buffer, number, object, Buffer>(scrypt)

/** Half a second and 128 MB: what a passphrase chosen by a person needs. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }

const derive = (secret: BackupSecret, salt: Buffer): Promise<Buffer> => stretch(secret, salt, 32, cost)

const checkOf = (key: Buffer): Buffer => createHmac('sha256', key).update('bassin backup').digest()
