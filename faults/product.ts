import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { QueryResultRow } from 'pg'
import { inject } from 'vitest'
import { withLogin } from '#platform/server/database/connection-url.ts'
import { openDataFolder } from '#platform/server/database/data-folder.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { readPostmaster, signalProcess, waitUntil } from '#platform/server/database/embedded-postmaster.ts'
import { openDatabase } from '#platform/server/database/open-database.ts'
import { chooseOrdinaryUser } from '#platform/server/database/ordinary-user.ts'
import { withClient } from '#platform/server/database/with-client.ts'

export type Victim = 'node' | 'postmaster' | 'both'

export interface Product {
  readonly origin: string
  readonly dataFolder: string
  /** Starts the product as `npm start` does, and waits until it says that it is ready. */
  start(): Promise<void>
  /** `kill -9`; what was killed is gone when it returns. */
  kill(victim: Victim): Promise<void>
  /** Sends a signal to the postmaster. */
  signalPostmaster(signal: NodeJS.Signals): void
  /** What `/health/ready` answers: its status, then its parts. */
  readiness(): Promise<readonly [number, Readonly<Record<string, unknown>>]>
  /** Waits until `/health/ready` answers 200. */
  becomesReady(): Promise<void>
  /** Rows read past the product, as the superuser of its database. */
  rows<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Everything it has written on its output. */
  said(): string
  stop(): Promise<void>
  /** Stops it and removes what it kept. */
  end(): Promise<void>
}

/** A folder that the account of PostgreSQL can reach, even when the tests run as root. */
export function scratchFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `bassin-${name}-`))
  chmodSync(folder, 0o755)
  return folder
}

/** The demo's data folder, copied: `npm start` finds a territory that already lives. */
export const aProduct = (name: string, env: Readonly<Record<string, string>> = {}): Promise<Product> =>
  productIn(scratchFolder(name), inject('demoFolder'), env)

/** The product on a folder: a copy of `model` when there is one. */
export async function productIn(
  dataFolder: string,
  model: string | undefined,
  env: Readonly<Record<string, string>> = {},
): Promise<Product> {
  if (model) cpSync(model, dataFolder, { recursive: true, filter: (path) => !path.endsWith('.sock') })
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  let output = ''
  const postmaster = () => {
    const { cluster } = openDataFolder(dataFolder, chooseOrdinaryUser())
    return { pid: readPostmaster(cluster)?.pid ?? 0, cluster }
  }
  const readiness = async () => {
    const answer = await fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(10_000) })
    return [answer.status, (await answer.json()) as Record<string, unknown>] as const
  }
  const becomesReady = async () => {
    for (const end = Date.now() + patience; ; await sleep(25)) {
      const [status] = await readiness().catch(() => [0] as const)
      if (status === 200) return
      if (child?.exitCode !== null || Date.now() > end) throw new Error(`not ready:\n${output.slice(-4000)}`)
    }
  }
  const killNode = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  const stop = () => killNode('SIGTERM')
  const embeddedAdminUrl = async () => {
    await waitUntil(() => readPostmaster(postmaster().cluster)?.ready === true, patience)
    return (await openDatabase({ dataFolder }, silentLog, { whenRunning: 'join' })).adminUrl ?? ''
  }
  return {
    ...{ origin, dataFolder, readiness, becomesReady, stop },
    start: async () => {
      child = spawn(process.execPath, ['apps/cli/start.mjs'], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...{
            PATH: process.env.PATH,
            HOME: process.env.HOME,
            TZ: 'Europe/Paris',
            BASSIN_LOG_LEVEL: 'error',
          },
          ...{ BASSIN_DATA_DIR: dataFolder, BASSIN_PORT: String(port), ...env },
        },
      })
      const keep = (chunk: Buffer) => {
        output += chunk
      }
      child.stdout?.on('data', keep)
      child.stderr?.on('data', keep)
      await becomesReady()
    },
    kill: async (victim) => {
      const { pid } = postmaster()
      if (victim !== 'node') signalProcess(pid, 'SIGKILL')
      if (victim !== 'postmaster') await killNode('SIGKILL')
    },
    signalPostmaster: (signal) => signalProcess(postmaster().pid, signal),
    rows: async (text, values = []) => {
      const url = env.DATABASE_ADMIN_URL ?? (await embeddedAdminUrl())
      return withClient(withLogin(url, { database: 'bassin' }), async (client) => {
        return (await client.query(text, [...values])).rows
      })
    },
    said: () => output,
    end: async () => {
      await stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

const patience = 180_000

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}
