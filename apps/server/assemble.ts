import type { FastifyInstance } from 'fastify'
import { sessionReader } from '#features/accounts/server/public.ts'
import type { Clock } from '#platform/server/clock.ts'
import type { Config } from '#platform/server/config.ts'
import { publisher } from '#platform/server/events.ts'
import type { Services } from '#platform/server/http/context.ts'
import { createServer, type ServerParts } from '#platform/server/http/create-server.ts'
import type { Job } from '#platform/server/jobs.ts'
import { openLog } from '#platform/server/log.ts'
import type { Database } from '#platform/server/sql/database.ts'
import { features } from './features.ts'

export const jobs: readonly Job[] = features.flatMap((feature) => feature.jobs ?? [])

/** The services that requests and jobs share. */
export const assembleServices = (parts: { database: Database; clock: Clock; config: Config }): Services => ({
  ...parts,
  log: openLog(parts.config.logLevel),
  publish: publisher(features.flatMap((feature) => feature.reactions ?? [])),
})

/** The HTTP server of all features; `more` is what only a real process has: the web's files. */
export const assembleServer = (
  services: Services,
  more: Pick<ServerParts, 'extend' | 'notFound'> = {},
): Promise<FastifyInstance> =>
  createServer({
    services,
    sessions: sessionReader(services.config),
    routes: features.flatMap((feature) => feature.routes),
    extend: async (server) => {
      for (const feature of features) await feature.extend?.(server, services)
      await more.extend?.(server)
    },
    ...(more.notFound && { notFound: more.notFound }),
  })
