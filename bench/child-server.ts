import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { heapFlags } from '#apps/cli/launcher/heap-flags.mjs'

export interface ChildServer {
  readonly port: number
  readonly pid: number | undefined
  /** Peak resident memory of the process, in MiB; undefined where the system does not tell. */
  peakMb(): number | undefined
  stop(): void
}

/** Starts one of the two servers and waits for its port. */
export const startChild = (file: string, databaseUrl: string): Promise<ChildServer> =>
  new Promise((settle, reject) => {
    const child = fork(resolve(import.meta.dirname, file), [databaseUrl], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // As `npm start` runs: the launcher sets them for the product; the floor gets the same.
      execArgv: [...process.execArgv, ...heapFlags],
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
    child.once('message', (message) => {
      child.removeAllListeners('exit')
      settle({
        port: (message as { port: number }).port,
        pid: child.pid,
        peakMb: () => peakOf(child),
        // At once: a server that hears of its database's end first tells it at length.
        stop: () => child.kill('SIGKILL'),
      })
    })
  })

const peakOf = (child: ChildProcess): number | undefined => {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))
    return match ? Math.round(Number(match[1]) / 1024) : undefined
  } catch {
    return undefined
  }
}
