import type { PoolClient, QueryResult } from 'pg'
import { type Rights, rightsOf, type Workspace } from '#features/organisations/server/public.ts'
import type { Config } from '#platform/server/config.ts'
import type { SessionReader, TerritorySession } from '#platform/server/http/session.ts'
import { openTerritory } from '#platform/server/sql/transaction.ts'
import { readCookie } from './cookies.ts'
import { rolesNeedFactor } from './factor/needs-factor.ts'
import { unsealToken } from './session-cookie.ts'

/**
 * Who calls, read by one statement prepared on each connection and executed inside the string that opens the
 * transaction: the whole of sign-in costs one round trip, the second factor included. The token was checked to hold no
 * quote. A session that a territory's identity provider opened finds no seat elsewhere.
 */
const prepareActor = `prepare bassin_actor (text, uuid, timestamptz) as
  select s.user_id as "userId", s.factor, set_config('bassin.member_id', m.id::text, true) as "memberId", m.organisation_id as "organisationId", m.name,
    t.time_zone as "timeZone", (select d.kind from territory.directory d where d.territory_id = $2) as workspace,
    held.roles as "roleCodes", held.teams as "teamIds",
    (select jsonb_object_agg(c.code, c.rights) from organisations.role c
      where c.territory_id = $2) as composed
  from accounts.session s
  left join accounts.seat seat on seat.user_id = s.user_id and seat.territory_id = $2 and seat.closed_at is null
    and (s.confined_to is null or s.confined_to = $2)
  left join organisations.member m on m.territory_id = $2 and m.id = seat.member_id and m.left_on is null
  left join territory.territory t on t.territory_id = $2
  left join lateral (
    select coalesce(array_agg(r.role_code order by r.role_code), '{}') as roles,
      coalesce(array_agg(distinct r.team_id) filter (where r.team_id is not null), '{}')::text[] as teams
    from organisations.member_role r where r.territory_id = $2 and r.member_id = m.id
  ) held on true
  where s.token = $1 and s.expires_at > $3`

interface ActorRow {
  readonly userId: string
  readonly factor: string | null
  readonly memberId: string
  readonly organisationId: string
  readonly name: string
  readonly timeZone: string
  readonly workspace: Workspace
  readonly roleCodes: string[]
  readonly teamIds: string[]
  readonly composed: Record<string, Rights> | null
}

interface OpenSessionRow {
  readonly userId: string
  readonly sessionId: string
  readonly lacksFactor: boolean
  readonly confinedTo: string | null
}

const prepared = new WeakSet<PoolClient>()

export const sessionReader = (config: Pick<Config, 'secret' | 'publicUrl'>): SessionReader => ({
  tokenOf: (request) => {
    const value = readCookie(request, config, 'session_token')
    return value === undefined ? undefined : unsealToken(value, config.secret)
  },

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
    if (row.factor === null) return { state: 'factor-missing' }
    if (!row.memberId) return { state: 'no-seat' }
    const { timeZone, workspace, composed, factor, ...who } = row
    // The roles may have grown since a sign-in that asked for nothing.
    if (factor === 'exempt' && rolesNeedFactor(row.roleCodes, composed ?? {}, now))
      return { state: 'factor-missing' }
    const actor = {
      ...who,
      memberId: row.memberId,
      territoryId,
      rights: rightsOf(row.roleCodes, composed ?? {}, workspace),
    }
    return { state: 'seated', actor, timeZone }
  },

  async userOf(services, token, now) {
    const { rows } = await services.database.pool.query<OpenSessionRow>({
      name: 'accounts.user-of-session',
      text: `select user_id as "userId", coalesce(successor_id, id) as "sessionId", factor is null as "lacksFactor",
          confined_to as "confinedTo"
        from accounts.session where token = $1 and expires_at > $2`,
      values: [token, now],
    })
    const [row] = rows
    return row && { ...row, confinedTo: row.confinedTo ?? undefined }
  },
})
