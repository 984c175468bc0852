import Fastify from 'fastify'
import type { Config } from '#platform/server/config.ts'
import type { DatabaseLog } from '#platform/server/database/database-log.ts'
import type { OpenDatabase } from '#platform/server/database/open-database.ts'

export interface StartOptions {
  readonly config: Config
  readonly database: OpenDatabase
  readonly log: DatabaseLog
}

export interface RunningServer {
  readonly address: string
  stop(): Promise<void>
}

/** Serves Bassin on the configured address until `stop`. */
export async function startServer({ config }: StartOptions): Promise<RunningServer> {
  const server = Fastify()
  server.get('/health', async () => ({ status: 'ok' }))
  const address = await server.listen({ host: config.host, port: config.port })
  return { address: config.publicUrl ?? address, stop: async () => server.close() }
}
