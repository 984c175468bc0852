import { purgeTrail } from '#features/audit/server/public.ts'
import { systemClock } from '#platform/server/clock.ts'
import type { Config } from '#platform/server/config.ts'
import type { OpenDatabase } from '#platform/server/database/open-database.ts'
import type { LogTarget } from '#platform/server/log.ts'
import { createMetrics } from '#platform/server/metrics/metrics.ts'
import { serveMetrics } from '#platform/server/metrics/serve-metrics.ts'
import { type RunningJobs, startJobs } from '#platform/server/run-jobs.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { watchStorage } from '#platform/server/storage.ts'
import { assembleServer, assembleServices, jobs } from './assemble.ts'
import { serveHealth } from './health.ts'
import { listenFailure } from './listen-failure.ts'
import { answerPage, serveWeb } from './serve-web.ts'

interface StartOptions {
  readonly config: Config
  readonly database: Pick<OpenDatabase, 'appUrl' | 'ownerUrl'>
  /** Folder of the built web; absent, the API alone is served. */
  readonly webFolder?: string
  /** Where the log goes; the standard output otherwise. */
  readonly logTo?: LogTarget
}

export interface RunningServer {
  readonly address: string
  /** Where the metrics are read, when they are. */
  readonly metricsAddress: string | undefined
  /** Takes no new request nor job, waits for those under way, and closes. */
  stop(): Promise<void>
}

/** Serves Bassin, API, web, jobs and metrics, on the configured addresses until `stop`. */
export const startServer = async (options: StartOptions): Promise<RunningServer> => {
  const { config, database, webFolder, logTo } = options
  const connected = connectDatabase(database.appUrl)
  const storage = await watchStorage(config)
  const services = assembleServices({
    database: connected,
    storage,
    clock: systemClock,
    config,
    ...(logTo && { logTo }),
  })
  const metrics = config.metrics.port === undefined ? undefined : createMetrics(services)
  let running: RunningJobs | undefined
  const server = await assembleServer(services, {
    extend: async (fastify) => {
      serveHealth(fastify, { database: connected, storage, jobsAreAlive: () => running?.isAlive() === true })
      if (webFolder) await serveWeb(fastify, webFolder)
    },
    ...(webFolder && { notFound: answerPage }),
    ...(metrics && { onAnswer: metrics.onAnswer }),
  })
  const allJobs = [...jobs, purgeTrail(database.ownerUrl)]
  running = await startJobs(allJobs, services, (failure) => server.log.error(failure))
  let measured: Awaited<ReturnType<typeof serveMetrics>> | undefined
  const stop = async () => {
    await Promise.all([server.close(), running?.stop(), measured?.stop()])
    storage.stop()
    await connected.close()
  }
  try {
    const address = await server.listen({ host: config.host, port: config.port })
    measured = metrics && (await serveMetrics(config.metrics, metrics))
    return { address: config.publicUrl ?? address, metricsAddress: measured?.address, stop }
  } catch (error) {
    await stop()
    throw listenFailure(error as Error, config)
  }
}
