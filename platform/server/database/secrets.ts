import { randomBytes } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Passwords and keys made once for a data folder and kept in it, readable by its owner only. */
export interface Secrets {
  readonly superuserPassword: string
  readonly ownerPassword: string
  readonly appPassword: string
  /** Key of the application: signed cookies and one-time links. */
  readonly applicationSecret: string
}

const names = ['superuserPassword', 'ownerPassword', 'appPassword', 'applicationSecret'] as const

/** Reads the secrets of a data folder, making those that are missing. */
export function loadSecrets(file: string): Secrets {
  const kept: Partial<Secrets> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const all = Object.fromEntries(names.map((name) => [name, kept[name] ?? randomBytes(24).toString('hex')]))
  if (names.some((name) => kept[name] === undefined)) save(file, all)
  return all as unknown as Secrets
}

function save(file: string, secrets: Record<string, string>): void {
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  chmodSync(unfinished, 0o600)
  renameSync(unfinished, file)
}

/** Takes the application's key from a backup; gives the file in which what was there before is kept, if it differs. */
export function keepApplicationSecret(file: string, applicationSecret: string): string | undefined {
  const secrets = loadSecrets(file)
  if (secrets.applicationSecret === applicationSecret) return undefined
  const former = file.replace(/\.json$/, '-before-restore.json')
  copyFileSync(file, former)
  save(file, { ...secrets, applicationSecret })
  return former
}
