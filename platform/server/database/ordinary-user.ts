import { spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseError } from './database-error.ts'
import type { Binaries } from './embedded-binaries.ts'
import { binariesIn } from './embedded-binaries.ts'

/**
 * How PostgreSQL, which refuses to run as root, is run: as ourselves; inside a user namespace where root is seen as
 * an ordinary user (no account, no change of owner); or as an unprivileged account of the system.
 */
export type OrdinaryUser =
  | { readonly kind: 'self' }
  | { readonly kind: 'namespace' }
  | { readonly kind: 'account'; readonly uid: number; readonly gid: number }

export function chooseOrdinaryUser(): OrdinaryUser {
  if (process.getuid?.() !== 0) return { kind: 'self' }
  const tried = spawnSync('unshare', [...namespaceArguments, 'true'])
  return tried.status === 0 ? { kind: 'namespace' } : unprivilegedAccount()
}

const namespaceArguments = ['--user', '--map-user=1000', '--map-group=1000']

/** Docker forbids user namespaces by default, so a root container ends here. */
function unprivilegedAccount(passwd = readFileSync('/etc/passwd', 'utf8')): OrdinaryUser {
  for (const wanted of ['postgres', 'nobody']) {
    const line = passwd.split('\n').find((candidate) => candidate.startsWith(`${wanted}:`))
    const [, , uid, gid] = line?.split(':') ?? []
    if (uid && gid) return { kind: 'account', uid: Number(uid), gid: Number(gid) }
  }
  throw new DatabaseError(
    'PostgreSQL refuse de tourner sous root et aucun compte « postgres » ou « nobody » n’existe. Lancez Bassin sous un compte ordinaire, ou indiquez DATABASE_URL.',
  )
}

export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly options: { readonly uid?: number; readonly gid?: number }
}

export function asOrdinaryUser(user: OrdinaryUser, file: string, args: readonly string[]): Command {
  if (user.kind === 'namespace')
    return { file: 'unshare', args: [...namespaceArguments, file, ...args], options: {} }
  return { file, args, options: user.kind === 'account' ? { uid: user.uid, gid: user.gid } : {} }
}

/** Gives a folder to the account that will write in it; nothing to do in the other two cases. */
export function giveTo(user: OrdinaryUser, path: string): void {
  if (user.kind === 'account') chownSync(path, user.uid, user.gid)
}

/** True when every folder above `path` lets other accounts through (a private home does not). */
export function isReachable(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/** Where root keeps what another account must reach although the project lies in a private folder. */
export const systemFolder = '/var/lib/bassin'

/** The binaries, copied out of a private folder when the account could not execute them there. */
export function reachableBinaries(user: OrdinaryUser, binaries: Binaries): Binaries {
  if (user.kind !== 'account' || isReachable(binaries.postgres)) return binaries
  const copy = join(systemFolder, `postgres-${Math.round(statSync(binaries.postgres).mtimeMs)}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    mkdirSync(systemFolder, { recursive: true, mode: 0o755 })
    cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, copy)
  }
  return binariesIn(copy)
}
