import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'

/**
 * A shell that waits for our end of a pipe to close, which even a `kill -9` of Node does, and then asks PostgreSQL to
 * stop if it still holds its cluster. Windows has none: there the next start retires the leftover.
 */
const script = 'read -r line; [ "$(head -n 1 "$2/postmaster.pid" 2>/dev/null)" = "$1" ] && kill -INT "$1"'

export function watchOver(pid: number, cluster: string): ChildProcess | null {
  if (process.platform === 'win32') return null
  const watchdog = spawn('/bin/sh', ['-c', script, 'bassin-watchdog', String(pid), cluster], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  })
  watchdog.on('error', () => {})
  watchdog.stdin?.on('error', () => {})
  watchdog.unref()
  if (watchdog.stdin && 'unref' in watchdog.stdin) (watchdog.stdin as Socket).unref()
  return watchdog
}
