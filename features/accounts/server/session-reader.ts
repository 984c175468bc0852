import { randomInt } from 'node:crypto'
import { DatabaseError, type PoolClient, type QueryResult } from 'pg'
import { type Rights, rightsOf, type Workspace } from '#features/organisations/server/public.ts'
import type { Config } from '#platform/server/config.ts'
import type { SeatedSession, SessionReader, TerritorySession } from '#platform/server/http/session.ts'
import { sendTogether } from '#platform/server/sql/one-write.ts'
import { openTerritory, uuid } from '#platform/server/sql/transaction.ts'
import { readCookie } from './cookies.ts'
import { rolesNeedFactor } from './factor/needs-factor.ts'
import { rememberedCallers } from './remembered-callers.ts'
import { unsealToken } from './session-cookie.ts'

/** All that a session says of who calls in one territory, the second factor and the roles that the territory composed included. */
const caller = `select s.user_id as "userId", s.factor, m.id as "memberId", m.organisation_id as "organisationId", m.name,
    held.roles as "roleCodes", held.teams as "teamIds",
    (select jsonb_object_agg(c.code, c.rights) from organisations.role c
      where c.territory_id = $2) as composed
  from accounts.session s
  left join accounts.seat seat on seat.user_id = s.user_id and seat.territory_id = $2 and seat.closed_at is null
    and (s.confined_to is null or s.confined_to = $2)
  left join organisations.member m on m.territory_id = $2 and m.id = seat.member_id and m.left_on is null
  left join lateral (
    select coalesce(array_agg(r.role_code order by r.role_code), '{}') as roles,
      coalesce(array_agg(distinct r.team_id) filter (where r.team_id is not null), '{}')::text[] as teams
    from organisations.member_role r where r.territory_id = $2 and r.member_id = m.id
  ) held on true
  where s.token = $1 and s.expires_at > $3`

/**
 * Where she calls opens nothing to her: it is read with her and not proved again, which would cost a third of the proof.
 * A caller is presumed for so long, so that a new time zone is everywhere by then.
 */
const longestPresumedMs = 60_000

/** How the second statement says that somebody changed: a word that PostgreSQL cannot read as a number, in its log too. */
const refuted = 'the caller changed'
const invalidText = '22P02'

/** A mark of the whole row, by a seed of this process alone: nobody can aim at the mark of another caller. */
const mark = `hash_record_extended(c, ${randomInt(2 ** 47)})`

/**
 * Two statements prepared on each connection and executed inside the string that opens the transaction. The first says
 * who calls. The second fails, and the transaction with it, unless the first would still say what it said when it gave
 * the mark `$4`: it reads the same rows, so that nothing has to tell a process that a session, a seat or a role changed.
 * The token was checked to hold no quote. A session that a territory's identity provider opened finds no seat elsewhere.
 */
const statements = [
  `prepare bassin_caller (text, uuid, timestamptz) as
    select c.*, ${mark}::text as mark, set_config('bassin.member_id', c."memberId"::text, true) as opened,
      t.time_zone as "timeZone", d.kind as workspace
    from (${caller}) c
    left join territory.territory t on t.territory_id = $2 left join territory.directory d on d.territory_id = $2`,
  `prepare bassin_same_caller (text, uuid, timestamptz, bigint) as
    select (case when bool_and(${mark} = $4) then '1' else '${refuted}' end)::int from (${caller}) c`,
]

interface CallerRow {
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
  readonly mark: string
}

interface Remembered {
  readonly row: CallerRow
  readonly session: SeatedSession
  readonly readAt: number
}

interface OpenSessionRow {
  readonly userId: string
  readonly sessionId: string
  readonly lacksFactor: boolean
  readonly confinedTo: string | null
}

const prepared = new WeakSet<PoolClient>()

const prepareOn = async (client: PoolClient): Promise<void> => {
  if (prepared.has(client)) return
  for (const statement of statements) await client.query(statement)
  prepared.add(client)
}

const sessionOf = (row: CallerRow | undefined, territoryId: string, now: Date): TerritorySession => {
  if (!row) return { state: 'no-session' }
  if (row.factor === null) return { state: 'factor-missing' }
  if (!row.memberId) return { state: 'no-seat' }
  if (outgrewItsExemption(row, now)) return { state: 'factor-missing' }
  const { timeZone, userId, memberId, organisationId, name, roleCodes, teamIds } = row
  const rights = rightsOf(roleCodes, row.composed ?? {}, row.workspace)
  const actor = { userId, memberId, organisationId, name, roleCodes, teamIds, territoryId, rights }
  return { state: 'seated', actor, timeZone }
}

/** The roles may have grown since a sign-in that asked for nothing. */
const outgrewItsExemption = ({ factor, roleCodes, composed }: CallerRow, now: Date): boolean =>
  factor === 'exempt' && rolesNeedFactor(roleCodes, composed ?? {}, now)

export const sessionReader = (config: Pick<Config, 'secret' | 'publicUrl'>): SessionReader => {
  const callers = rememberedCallers<Remembered>()
  return {
    tokenOf: (request) => {
      const value = readCookie(request, config, 'session_token')
      return value === undefined ? undefined : unsealToken(value, config.secret)
    },

    async openTerritory(client, territoryId, token, now) {
      await prepareOn(client)
      const results = (await client.query(
        `${openTerritory(territoryId)}; execute bassin_caller(${given(territoryId, token, now)})`,
      )) as unknown as QueryResult<CallerRow>[]
      const row = results.at(-1)?.rows[0]
      const session = sessionOf(row, territoryId, now)
      if (row && session.state === 'seated')
        callers.remember(territoryId, token, { row, session, readAt: now.getTime() })
      return session
    },

    openAsBefore(client, territoryId, token, now) {
      const known = callers.recall(territoryId, token)
      if (!known || !prepared.has(client) || outgrewItsExemption(known.row, now)) return undefined
      if (now.getTime() - known.readAt > longestPresumedMs) return undefined
      const { row, session } = known
      sendTogether(client)
      const opened = client.query(
        `${openTerritory(territoryId)}; set local bassin.member_id = '${uuid(row.memberId)}';
          execute bassin_same_caller(${given(territoryId, token, now)}, ${row.mark})`,
      )
      const stands = opened.then(
        () => true,
        (error: unknown) => {
          if (!isRefuted(error)) throw error
          callers.forget(territoryId, token)
          return false
        },
      )
      // Who waits for it hears of a lost connection; nobody else needs to.
      stands.catch(() => undefined)
      return { session, stands }
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
  }
}

const given = (territoryId: string, token: string, now: Date): string =>
  `'${token}', '${territoryId}', '${now.toISOString()}'`

/** By the code and our own words: a server may speak French, and put them between other quotation marks. */
const isRefuted = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === invalidText && error.message.includes(refuted)
