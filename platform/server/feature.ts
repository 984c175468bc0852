import type { FastifyInstance } from 'fastify'
import type { Reaction } from './events.ts'
import type { Services } from './http/context.ts'
import type { Served } from './http/serve.ts'
import type { Job } from './jobs.ts'
import type { RetentionPart } from './retention.ts'
import type { FindSealed } from './seals.ts'

/** What a feature gives to the assembly; one line each in `apps/server/features.ts`. */
export interface ServerFeature {
  readonly name: string
  readonly routes: readonly Served[]
  readonly jobs?: readonly Job[]
  /** Reactions to the events of other features. */
  readonly reactions?: readonly Reaction[]
  /** What becomes of the rows about persons, and when. */
  readonly retention?: RetentionPart
  /** What it says of the fingerprint of something signed. */
  readonly seals?: FindSealed
  /** For what does not fit a route: sign-in endpoints, static folders. */
  readonly extend?: (server: FastifyInstance, services: Services) => Promise<void>
}
