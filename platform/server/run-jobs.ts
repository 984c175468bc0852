import { EventEmitter, once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, parseCronItems, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import { giveBackJobs, holdPool, leavePool } from './dead-pools.ts'
import type { Services } from './http/context.ts'
import type { Job } from './jobs.ts'

/** One failure of the worker: which job, at which try, the error; never the payload, which names somebody. */
interface JobFailure {
  readonly job: string | undefined
  readonly attempt: number | undefined
  readonly of: number | undefined
  readonly error: unknown
}

export interface RunningJobs {
  /** False while the queue cannot be read: it is tried again each second. */
  isAlive(): boolean
  /** Takes no new job, and waits for those under way. */
  stop(): Promise<void>
}

const betweenTriesMs = 1_000
const betweenLooksMs = 5_000

/**
 * Starts the worker of this process and keeps it: a worker that ends because the database went away is replaced when
 * it is back. `report` receives what failed.
 */
export const startJobs = async (
  jobs: readonly Job[],
  services: Services,
  report: (failure: JobFailure) => void,
): Promise<RunningJobs> => {
  let runner: Watched | undefined = await startRunner(jobs, services, report)
  let isStopping = false
  const kept = (async () => {
    while (!isStopping) {
      await runner?.ended
      runner = undefined
      if (isStopping) return
      await sleep(betweenTriesMs)
      runner = await startRunner(jobs, services, report).catch(() => undefined)
    }
    await runner?.stop()
  })()
  const looking = setInterval(() => {
    giveBackJobs(services.database.pool, services.clock.now()).catch(() => {})
  }, betweenLooksMs).unref()
  return {
    isAlive: () => runner !== undefined,
    stop: async () => {
      isStopping = true
      clearInterval(looking)
      await runner?.stop()
      await kept
    },
  }
}

interface Watched {
  /** Resolves once this worker takes no job any more. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

const startRunner = async (
  jobs: readonly Job[],
  services: Services,
  report: (failure: JobFailure) => void,
): Promise<Watched> => {
  const events: WorkerEvents = new EventEmitter()
  keepPoolsHeld(events)
  // A worker that could not note the end of a job shuts down, and may never say that it has.
  const broken = once(events, 'pool:fatalError')
  const runner = await run({
    pgPool: services.database.pool,
    concurrency: 2,
    noHandleSignals: true,
    // Told at once, the end of a job that meets no database would be a rejection nobody catches, and end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    events,
    logger: new Logger(() => (level, _message, note) => {
      if (level === 'error') report(failureOf((note ?? {}) as WorkerNote))
    }),
    taskList: taskList(jobs, services),
    // Not the text form: it refuses a dot in a name.
    parsedCronItems: parseCronItems(
      jobs.flatMap((job) => (job.cron ? [{ task: job.name, match: job.cron, identifier: job.name }] : [])),
    ),
  })
  const stop = () => runner.stop().catch(() => {})
  const ended = Promise.race([runner.promise, broken.then(() => void stop())]).catch(() => {})
  return { ended, stop }
}

/** The connection that listens for new jobs lasts as long as its pool of workers: it proves that the pool lives. */
const keepPoolsHeld = (events: WorkerEvents): void => {
  events.on('pool:listen:success', ({ client, workerPool }) => {
    holdPool(client, workerPool.id).catch(() => {})
  })
  events.on('pool:listen:release', ({ client, workerPool }) => {
    leavePool(client, workerPool.id).catch(() => {})
  })
}

export const taskList = (jobs: readonly Job[], services: Services): TaskList =>
  Object.fromEntries(jobs.map((job) => [job.name, (payload: unknown) => job.run(services, payload)]))

interface WorkerNote {
  readonly job?: {
    readonly task_identifier: string
    readonly attempts: number
    readonly max_attempts: number
  }
  readonly error?: unknown
  readonly fatalError?: unknown
}

const failureOf = ({ job, error, fatalError }: WorkerNote): JobFailure => ({
  job: job?.task_identifier,
  attempt: job?.attempts,
  of: job?.max_attempts,
  error: fatalError ?? error,
})
