import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/**
 * Which living processes belong to a cluster. A process number alone proves nothing: it may be a zombie's, or by now
 * another program's; so the working folder is looked at (every PostgreSQL process works in its cluster), or the
 * command line where the system does not show it.
 */
export function worksIn(pid: number, cluster: string): boolean {
  if (process.platform === 'linux') return belongsOnLinux(pid, cluster)
  const [file, ...args] =
    process.platform === 'win32'
      ? ['tasklist', '/FI', `PID eq ${pid}`, '/FI', 'IMAGENAME eq postgres.exe', '/NH', '/FO', 'CSV']
      : ['ps', '-o', 'command=', '-p', String(pid)]
  const output = spawnSync(file as string, args, { encoding: 'utf8' }).stdout ?? ''
  return output.includes(process.platform === 'win32' ? 'postgres.exe' : cluster)
}

/** True while any process, the postmaster's children included, still works in the cluster. Linux only. */
export function someoneWorksIn(cluster: string): boolean {
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && belongsOnLinux(Number(name), cluster))
}

function belongsOnLinux(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch (error) {
    // A container may hide it from root: then any PostgreSQL counts, out of caution.
    return (error as NodeJS.ErrnoException).code === 'EACCES' && /^\S*postgres/.test(commandLine(pid))
  }
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
