import type { FastifyRequest } from 'fastify'
import type { PoolClient } from 'pg'
import type { TerritorySession } from './session.ts'

/** How the server learns which machine is calling, on the routes that say `byKey`; given by the exchanges feature. */
export interface KeyReader {
  /** The key of the `Authorization` header; undefined when there is none. */
  keyOf(request: FastifyRequest): string | undefined
  /** Opens the transaction of a territory, behind its wall, and reads whose key it is there. */
  openTerritory(client: PoolClient, territoryId: string, key: string, now: Date): Promise<TerritorySession>
}
