import type { FastifyRequest } from 'fastify'
import type { PoolClient, QueryResult } from 'pg'
import { type Rights, rightsOf } from '#features/organisations/server/public.ts'
import type { Config } from '#platform/server/config.ts'
import type { SessionReader, TerritorySession } from '#platform/server/http/session.ts'
import { openTerritory } from '#platform/server/sql/database.ts'
import { cookieNames, unsealToken } from './session-cookie.ts'

/**
 * Who calls, read by one statement prepared on each connection and executed inside the string that opens the
 * transaction: the whole of sign-in costs one round trip. The token was checked to hold no quote.
 */
const prepareActor = `prepare bassin_actor (text, uuid, timestamptz) as
  select s.user_id as "userId", set_config('bassin.member_id', m.id::text, true) as "memberId", m.organisation_id as "organisationId", m.name,
    t.time_zone as "timeZone",
    coalesce((select array_agg(r.role_code order by r.role_code) from organisations.member_role r
      where r.territory_id = $2 and r.member_id = m.id), '{}') as "roleCodes",
    coalesce((select array_agg(distinct r.team_id) from organisations.member_role r
      where r.territory_id = $2 and r.member_id = m.id and r.team_id is not null), '{}')::text[] as "teamIds",
    (select jsonb_object_agg(c.code, c.rights) from organisations.role c
      where c.territory_id = $2) as composed
  from accounts.session s
  left join accounts.seat seat on seat.user_id = s.user_id and seat.territory_id = $2 and seat.closed_at is null
  left join organisations.member m on m.territory_id = $2 and m.id = seat.member_id and m.left_on is null
  left join territory.territory t on t.territory_id = $2
  where s.token = $1 and s.expires_at > $3`

interface ActorRow {
  readonly userId: string
  readonly memberId: string
  readonly organisationId: string
  readonly name: string
  readonly timeZone: string
  readonly roleCodes: string[]
  readonly teamIds: string[]
  readonly composed: Record<string, Rights> | null
}

const prepared = new WeakSet<PoolClient>()

export const sessionReader = (config: Pick<Config, 'secret'>): SessionReader => ({
  tokenOf: (request) => tokenOf(request, config.secret),

  async openTerritory(client, territoryId, token, now): Promise<TerritorySession> {
    if (!prepared.has(client)) {
      await client.query(prepareActor)
      prepared.add(client)
    }
    const results = (await client.query(
      `${openTerritory(territoryId)}; execute bassin_actor('${token}', '${territoryId}', '${now.toISOString()}')`,
    )) as unknown as QueryResult<ActorRow>[]
    const row = results.at(-1)?.rows[0]
    if (!row) return { state: 'no-session' }
    if (!row.memberId) return { state: 'no-seat' }
    const { timeZone, composed, ...who } = row
    const actor = {
      ...who,
      memberId: row.memberId,
      territoryId,
      rights: rightsOf(row.roleCodes, composed ?? {}),
    }
    return { state: 'seated', actor, timeZone }
  },

  async userOf(services, token, now) {
    const { rows } = await services.database.pool.query<{ userId: string; sessionId: string }>({
      name: 'accounts.user-of-session',
      text: `select user_id as "userId", coalesce(successor_id, id) as "sessionId" from accounts.session where token = $1 and expires_at > $2`,
      values: [token, now],
    })
    return rows[0]
  },
})

const tokenOf = (request: FastifyRequest, secret: string): string | undefined => {
  for (const name of cookieNames) {
    const value = request.cookies[name]
    if (value !== undefined) return unsealToken(value, secret)
  }
  return undefined
}
