import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CalendarDate } from '#kernel/dates.ts'
import type { Result } from '#kernel/result.ts'
import type { Actor } from '../actor.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Publish } from '../events.ts'
import type { FilePlaces } from '../files/file-places.ts'
import type { Log } from '../log.ts'
import type { Database } from '../sql/database.ts'
import type { TerritoryTransaction } from '../sql/transaction.ts'
import type { Storage } from '../storage.ts'
import type { Upload } from './read-upload.ts'

/** What the process shares; given by `apps/server`, by tests and by the demo. */
export interface Services {
  readonly database: Database
  readonly clock: Clock
  readonly config: Config
  readonly log: Log
  readonly publish: Publish
  /** Where the bytes of files are. */
  readonly files: FilePlaces
  /** Given by a real process; tests and commands look at no disk. */
  readonly storage?: Storage
}

/** What a use case on a territory receives: one transaction, one actor, one instant. */
export interface Context {
  readonly tx: TerritoryTransaction
  readonly actor: Actor
  readonly now: Date
  /** The date in the territory's own time zone. */
  readonly today: CalendarDate
  readonly timeZone: string
  readonly requestId: string
  readonly services: Services
  readonly request: FastifyRequest
  /** The form of a route that `receives` a file. */
  readonly upload?: Upload
}

/** What a route without territory receives; `userId` when a session is open and lacks nothing. */
export interface OpenContext {
  readonly services: Services
  readonly now: Date
  readonly requestId: string
  readonly userId: string | undefined
  readonly sessionId: string | undefined
  /** The session that waits for its second factor: only the routes of the factor look at it. */
  readonly waiting: { readonly userId: string; readonly sessionId: string } | undefined
  /** The only territory that the session opens. */
  readonly confinedTo: string | undefined
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  /** On a route that `receives` a file: reads its form, once the use case knows from whom. */
  readonly receive?: () => Promise<Result<Upload>>
}
