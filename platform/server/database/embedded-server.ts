import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { statSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DataFolder } from './data-folder.ts'
import type { DatabaseLog } from './database-log.ts'
import { findBinaries } from './embedded-binaries.ts'
import { initialiseCluster } from './embedded-init.ts'
import type { Launch } from './embedded-process.ts'
import { isRunning, startPostmaster } from './embedded-process.ts'
import type { Listening } from './embedded-settings.ts'
import { watchOver } from './embedded-watchdog.ts'
import type { OrdinaryUser } from './ordinary-user.ts'
import { reachableBinaries } from './ordinary-user.ts'

interface EmbeddedServer {
  readonly listening: Listening
  /** Process number of the postmaster, for the tests that kill it. */
  pid(): number | undefined
  stop(): Promise<void>
}

interface Options {
  readonly folder: DataFolder
  readonly user: OrdinaryUser
  readonly password: string
  readonly durable: boolean
  readonly log: DatabaseLog
}

/** Makes the cluster if needed, starts it, watches over it, and starts it again should it die on its own. */
export async function startEmbeddedServer(options: Options): Promise<EmbeddedServer> {
  const binaries = reachableBinaries(options.user, findBinaries())
  initialiseCluster({ ...options, binaries })
  shortenLog(options.folder.log)
  const listening = process.platform === 'win32' ? { port: await freePort() } : { folder: options.folder.run }
  return supervise({ ...options, binaries, listening })
}

const betweenStartsMs = 3_000

async function supervise(launch: Launch): Promise<EmbeddedServer> {
  let stopping = false
  let current = await startWatched()

  async function startWatched(): Promise<{ child: ChildProcess; watchdog: ChildProcess | null }> {
    const child = await startPostmaster(launch)
    const watchdog = watchOver(child.pid ?? 0, launch.folder.cluster)
    child.once('exit', () => {
      watchdog?.kill('SIGKILL')
      if (!stopping) void startAgain()
    })
    return { child, watchdog }
  }

  /** Until it starts: what kept it from starting, a full disk most often, is cured beside it. */
  async function startAgain(): Promise<void> {
    launch.log.error('PostgreSQL s’est arrêté de lui-même : il est relancé.')
    for (let isSaid = false; !stopping; await sleep(betweenStartsMs, undefined, { ref: false })) {
      try {
        current = await startWatched()
        if (stopping) await stopPostmaster(current.child)
        return
      } catch (error) {
        if (!isSaid) launch.log.error(error instanceof Error ? error.message : String(error))
        isSaid = true
      }
    }
  }

  return {
    listening: launch.listening,
    pid: () => current.child.pid,
    stop: async () => {
      stopping = true
      await stopPostmaster(current.child)
    },
  }
}

/** Fast shutdown (transactions under way are rolled back), then a harder one after ten seconds. */
async function stopPostmaster(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return
  child.ref()
  const gone = once(child, 'exit')
  child.kill('SIGINT')
  await Promise.race([gone, sleep(10_000, undefined, { ref: false })])
  if (isRunning(child)) child.kill('SIGQUIT')
  await gone
}

const longestLog = 20 * 1024 * 1024

function shortenLog(file: string): void {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longestLog) truncateSync(file)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}
