import type { FastifyInstance } from 'fastify'
import { sessionReader } from '#features/accounts/server/public.ts'
import { partnerKeyReader } from '#features/exchanges/server/public.ts'
import type { Clock } from '#platform/server/clock.ts'
import type { Config } from '#platform/server/config.ts'
import { publisher } from '#platform/server/events.ts'
import { openFilePlaces } from '#platform/server/files/file-places.ts'
import type { Services } from '#platform/server/http/context.ts'
import { createServer, type ServerParts } from '#platform/server/http/create-server.ts'
import type { Job } from '#platform/server/jobs.ts'
import { type LogTarget, openLog } from '#platform/server/log.ts'
import type { Database } from '#platform/server/sql/database.ts'
import type { Storage } from '#platform/server/storage.ts'
import { features } from './features.ts'
import { forgetUnsentMails, sendWaitingMails } from './waiting-mails.ts'

export const jobs: readonly Job[] = [
  ...features.flatMap((feature) => feature.jobs ?? []),
  sendWaitingMails,
  forgetUnsentMails,
]

interface ServiceParts {
  readonly database: Database
  readonly clock: Clock
  readonly config: Config
  readonly storage?: Storage
  /** Where the log goes; the standard output otherwise. */
  readonly logTo?: LogTarget
}

/** The services that requests and jobs share. */
export const assembleServices = ({ logTo, ...parts }: ServiceParts): Services => ({
  ...parts,
  log: openLog(parts.config.logLevel, logTo),
  files: openFilePlaces(parts.config.files),
  publish: publisher(features.flatMap((feature) => feature.reactions ?? [])),
})

/** The HTTP server of all features; `more` is what only a real process has: the web's files. */
export const assembleServer = (
  services: Services,
  { extend, ...more }: Pick<ServerParts, 'extend' | 'mostAMinute' | 'notFound' | 'onAnswer'> = {},
): Promise<FastifyInstance> =>
  createServer({
    services,
    sessions: sessionReader(services.config),
    keys: partnerKeyReader,
    routes: features.flatMap((feature) => feature.routes),
    extend: async (server) => {
      for (const feature of features) await feature.extend?.(server, services)
      await extend?.(server)
    },
    ...more,
  })
