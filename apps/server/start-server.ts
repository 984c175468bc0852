import { purgeTrail } from '#features/audit/server/public.ts'
import { systemClock } from '#platform/server/clock.ts'
import type { Config } from '#platform/server/config.ts'
import type { DatabaseLog } from '#platform/server/database/database-log.ts'
import type { OpenDatabase } from '#platform/server/database/open-database.ts'
import { startJobs } from '#platform/server/jobs.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { assembleServer, assembleServices, jobs } from './assemble.ts'
import { answerPage, serveWeb } from './serve-web.ts'

export interface StartOptions {
  readonly config: Config
  readonly database: Pick<OpenDatabase, 'appUrl' | 'ownerUrl'>
  readonly log: DatabaseLog
  /** Folder of the built web; absent, the API alone is served. */
  readonly webFolder?: string
}

export interface RunningServer {
  readonly address: string
  stop(): Promise<void>
}

/** Serves Bassin, API, web and jobs, on the configured address until `stop`. */
export const startServer = async ({ config, database, webFolder }: StartOptions): Promise<RunningServer> => {
  const connected = connectDatabase(database.appUrl)
  const services = assembleServices({ database: connected, clock: systemClock, config })
  const server = await assembleServer(services, {
    extend: async (fastify) => {
      fastify.get('/health', { schema: { hide: true } }, async () => ({ status: 'ok' }))
      if (webFolder) await serveWeb(fastify, webFolder)
    },
    ...(webFolder && { notFound: answerPage }),
  })
  const runner = await startJobs([...jobs, purgeTrail(database.ownerUrl)], services, (message) =>
    server.log.error({ jobs: message }),
  )
  const address = await server.listen({ host: config.host, port: config.port })
  return {
    address: config.publicUrl ?? address,
    stop: async () => {
      await server.close()
      await runner.stop()
      await connected.close()
    },
  }
}
