import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DataFolder } from './data-folder.ts'
import { DatabaseError } from './database-error.ts'
import type { DatabaseLog } from './database-log.ts'
import type { Binaries } from './embedded-binaries.ts'
import { readPostmaster, retireLeftover } from './embedded-postmaster.ts'
import type { Listening } from './embedded-settings.ts'
import { embeddedSettings } from './embedded-settings.ts'
import type { OrdinaryUser } from './ordinary-user.ts'
import { asOrdinaryUser } from './ordinary-user.ts'

export interface Launch {
  readonly binaries: Binaries
  readonly folder: DataFolder
  readonly user: OrdinaryUser
  readonly listening: Listening
  readonly durable: boolean
  readonly log: DatabaseLog
}

/** Reasons that time cures: a predecessor that is dying, or a recovery under way. */
const passing =
  /already exists|already in use|still in use|pre-existing shared memory|starting up|Address already/

const patience = 60_000

/** Starts PostgreSQL and waits until it accepts connections, trying again for a minute what time may cure. */
export async function startPostmaster(launch: Launch): Promise<ChildProcess> {
  const end = Date.now() + patience
  for (;;) {
    await retireLeftover(launch.folder.cluster, launch.log)
    const seen = sizeOf(launch.folder.log)
    const child = spawnPostmaster(launch)
    if (await becomesReady(child, launch.folder.cluster, end)) return child
    const reason = readFileSync(launch.folder.log).subarray(seen).toString().trim().slice(-2000)
    if (!passing.test(reason) || Date.now() > end) throw cannotStart(launch.folder, reason)
    await sleep(250)
  }
}

function spawnPostmaster({ binaries, folder, user, listening, durable }: Launch): ChildProcess {
  const { file, args, options } = asOrdinaryUser(user, binaries.postgres, [
    '-D',
    folder.cluster,
    ...embeddedSettings(listening, durable),
  ])
  const log = openSync(folder.log, 'a', 0o600)
  // Its own session: a Ctrl-C at the terminal reaches Bassin alone, which stops PostgreSQL last.
  const child = spawn(file, args, { ...options, cwd: '/', detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  child.on('error', () => {})
  child.unref()
  return child
}

async function becomesReady(child: ChildProcess, cluster: string, end: number): Promise<boolean> {
  while (isRunning(child) && Date.now() < end) {
    const postmaster = readPostmaster(cluster)
    if (postmaster?.pid === child.pid && postmaster?.ready) return true
    await sleep(10)
  }
  if (isRunning(child)) child.kill('SIGQUIT')
  return false
}

/** True until the exit of the process is known. */
export const isRunning = (child: ChildProcess): boolean =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

const cannotStart = (folder: DataFolder, reason: string): DatabaseError =>
  new DatabaseError(`PostgreSQL n'a pas démarré dans ${folder.cluster} (journal : ${folder.log}). ${reason}`)
