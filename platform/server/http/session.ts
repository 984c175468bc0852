import type { FastifyRequest } from 'fastify'
import type { PoolClient } from 'pg'
import type { Actor } from '../actor.ts'
import type { Opening } from '../sql/opening.ts'
import type { Services } from './context.ts'

/** How the server learns who is calling; given by the accounts feature. */
export interface SessionReader {
  /** The session token of the request, its signature checked; undefined when there is none. */
  tokenOf(request: FastifyRequest): string | undefined
  /** Opens the transaction of a territory and reads who calls, in one round trip. */
  openTerritory(client: PoolClient, territoryId: string, token: string, now: Date): Promise<TerritorySession>
  /**
   * The same without waiting, for who called before: the answer of that time, and how a transaction opens that proves that
   * it still holds. When it does not, everything sent behind it in the transaction fails; undefined when nothing is
   * remembered.
   */
  openAsBefore(client: PoolClient, territoryId: string, token: string, now: Date): Presumed | undefined
  /** The session behind a token, for the routes that have no territory. */
  userOf(services: Services, token: string, now: Date): Promise<OpenSession | undefined>
}

export interface Presumed {
  readonly session: SeatedSession
  readonly opening: Opening
}

interface OpenSession {
  readonly userId: string
  readonly sessionId: string
  /** The second factor was not shown yet: the session opens its pages and nothing else. */
  readonly lacksFactor: boolean
  /** The only territory that it opens, when an identity provider of that territory answered for the person. */
  readonly confinedTo: string | undefined
}

/** `no-session`, `no-key` and `factor-missing`: 401. `no-seat`: the territory does not exist for this caller, 404. */
export type TerritorySession =
  | { readonly state: 'no-session' }
  /** Made up, expired, revoked or of another territory: all the same to who tries it. */
  | { readonly state: 'no-key' }
  | { readonly state: 'factor-missing' }
  | { readonly state: 'no-seat' }
  | SeatedSession

export interface SeatedSession {
  readonly state: 'seated'
  readonly actor: Actor
  readonly timeZone: string
}
