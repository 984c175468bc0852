import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { readBackupRuns } from '../backup/backup-runs.ts'
import type { Services } from '../http/context.ts'
import type { Answered } from '../http/create-server.ts'
import { readJobState } from '../job-state.ts'

export interface Metrics {
  readonly onAnswer: (answer: Answered) => void
  /** The page in Prometheus's text format. */
  read(): Promise<{ type: string; text: string }>
}

/**
 * What a Prometheus reads of this process. Labels are templates of routes, names of jobs and states: closed lists, so
 * that no figure can name a person, a territory or a row.
 */
export const createMetrics = ({
  database,
  clock,
  files,
}: Pick<Services, 'database' | 'clock' | 'files'>): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'bassin_http_request_duration_seconds',
    help: 'Requests answered, by route template and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers,
  })
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `bassin_${name}`, help, labelNames, registers })
  const pool = gauge('database_connections', 'Connections of the pool', ['state'])
  const waiters = gauge('database_waiting_requests', 'Requests that wait for a connection')
  const jobs = gauge('jobs', 'Jobs of the queue', ['task', 'state'])
  const late = gauge('job_late_seconds', 'Delay of the oldest job that should have started', ['task'])
  const mails = gauge('mails', 'Mails not sent: they wait or have failed', ['state'])
  const backedUp = gauge('backup_last_success_timestamp_seconds', 'Start of the last good backup, 0 if none')
  const backupSize = gauge('backup_last_size_bytes', 'Size of the last good backup')
  const backupFailed = gauge('backup_failed', '1 when the latest backup failed')
  const fileTroubles = gauge('file_troubles', 'Attachments that could not be given since the start', [
    'trouble',
  ])

  const collect = async (): Promise<void> => {
    const { totalCount, idleCount, waitingCount } = database.pool
    pool.set({ state: 'idle' }, idleCount)
    pool.set({ state: 'busy' }, totalCount - idleCount)
    waiters.set(waitingCount)
    const tasks = await readJobState(database.pool, clock.now())
    for (const family of [jobs, late]) family.reset()
    for (const { task, lateSeconds, ...counts } of tasks) {
      late.set({ task }, lateSeconds)
      for (const [state, count] of Object.entries(counts)) jobs.set({ task, state }, count)
    }
    const mail = tasks.find(({ task }) => task === 'mail.send')
    mails.set({ state: 'waiting' }, (mail?.waiting ?? 0) + (mail?.retrying ?? 0))
    mails.set({ state: 'failed' }, mail?.failed ?? 0)
    const runs = await readBackupRuns(database.pool)
    backedUp.set((runs.lastSuccess?.getTime() ?? 0) / 1000)
    backupSize.set(runs.lastSizeBytes ?? 0)
    backupFailed.set(runs.lastFailure ? 1 : 0)
    for (const [trouble, count] of Object.entries(files.troubles)) fileTroubles.set({ trouble }, count)
  }
  return {
    onAnswer: ({ method, route, status, ms }) =>
      requests.observe({ method, route: labelOf(route), status }, ms / 1000),
    read: async () => {
      await collect()
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}

/** Every file of the web is a route of its own: one label for all. */
const labelOf = (route: string | undefined): string => {
  if (route === undefined) return 'none'
  return /^\/(api|health)\//.test(route) ? route : 'web'
}
