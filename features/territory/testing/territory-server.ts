import { newId } from '#kernel/id.ts'
import type { Actor } from '#platform/server/actor.ts'
import { loadConfig } from '#platform/server/config.ts'
import { publisher } from '#platform/server/events.ts'
import { createServer } from '#platform/server/http/create-server.ts'
import type { SessionReader } from '#platform/server/http/session.ts'
import { type Database, openTerritory } from '#platform/server/sql/database.ts'
import { rights } from '../contract.ts'
import { routes } from '../server/routes.ts'

/** Who calls: a seat in one territory, with or without the right to administer it. */
export type Caller = 'administrator' | 'reader'

const actorOf = (territoryId: string, caller: Caller): Actor => ({
  userId: newId(),
  memberId: newId(),
  territoryId,
  organisationId: newId(),
  name: 'Camille Exemple',
  roleCodes: ['territoryAdmin'],
  teamIds: [],
  rights: new Map(
    (caller === 'administrator' ? rights : (['territory.read'] as const)).map((right) => [
      right,
      'territory',
    ]),
  ),
})

/** Sessions of this capability's own tests: the bearer's name says the seat, `administrator <territory>`. */
const sessions: SessionReader = {
  tokenOf: (request) => request.headers.authorization,
  openTerritory: async (client, territoryId, token) => {
    await client.query(openTerritory(territoryId))
    const [caller, seat] = token.split(' ')
    if (seat !== territoryId) return { state: 'no-seat' }
    const actor = actorOf(territoryId, caller === 'administrator' ? 'administrator' : 'reader')
    return { state: 'seated', actor, timeZone: 'Europe/Paris' }
  },
  userOf: async () => undefined,
}

interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH'
  readonly path?: string
  readonly body?: object
  readonly as?: Caller
  /** The territory where the caller sits, when it is another one. */
  readonly seatedIn?: string
}

/** The HTTP server of the territory routes alone, on a test database. */
export const territoryServer = async (database: Database, now: Date) => {
  const config = loadConfig({
    BASSIN_SECRET: 'for-tests-only-for-tests-only-for-tests-only',
    BASSIN_LOG_LEVEL: 'silent',
  })
  const services = { database, config, clock: { now: () => now }, publish: publisher([]) }
  const server = await createServer({ services, sessions, routes })
  const call = async (
    territoryId: string,
    { method = 'GET', path = '', body, as = 'reader', seatedIn }: Call = {},
  ) => {
    const reply = await server.inject({
      method,
      url: `/api/territories/${territoryId}${path}`,
      headers: { authorization: `${as} ${seatedIn ?? territoryId}`, 'x-bassin-csrf': '1' },
      ...(body && { payload: body }),
    })
    return { status: reply.statusCode, body: reply.json() }
  }
  return { call, close: () => server.close() }
}
