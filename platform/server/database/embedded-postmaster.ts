import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { someoneWorksIn, worksIn } from './cluster-processes.ts'
import type { DatabaseLog } from './database-log.ts'

/** What PostgreSQL writes of itself in its folder while it runs. */
interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly ready: boolean
}

const lockFile = (cluster: string): string => join(cluster, 'postmaster.pid')

export function readPostmaster(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(lockFile(cluster), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

/**
 * Before a start: a PostgreSQL left by a killed Bassin is asked to stop, and the lock file of a dead one is removed
 * once nothing works in its folder any more (PostgreSQL itself would wait for a zombie to be reaped).
 */
export async function retireLeftover(cluster: string, log: DatabaseLog): Promise<void> {
  const leftover = readPostmaster(cluster)
  if (leftover === null) return
  if (worksIn(leftover.pid, cluster)) {
    log.warn(`Un PostgreSQL resté d'un arrêt brutal (processus ${leftover.pid}) est arrêté.`)
    signalProcess(leftover.pid, 'SIGINT')
    await waitUntil(() => !worksIn(leftover.pid, cluster), 20_000)
  }
  if (process.platform !== 'linux') return
  await waitUntil(() => !someoneWorksIn(cluster), 10_000)
  if (readPostmaster(cluster)?.pid === leftover.pid && !someoneWorksIn(cluster)) {
    rmSync(lockFile(cluster), { force: true })
  }
}

export function signalProcess(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // Gone in between: that is what was wanted.
  }
}

export async function waitUntil(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds
  while (!condition()) {
    if (Date.now() > end) return false
    await sleep(20)
  }
  return true
}
