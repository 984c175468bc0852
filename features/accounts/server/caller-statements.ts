import { randomInt } from 'node:crypto'
import { DatabaseError, type PoolClient } from 'pg'
import type { Rights, Workspace } from '#features/organisations/server/public.ts'

/** The session, the seat and the member of who calls in one territory; a session of its provider finds no seat elsewhere. */
const caller = `from accounts.session s
  left join accounts.seat seat on seat.user_id = s.user_id and seat.territory_id = $2 and seat.closed_at is null
    and (s.confined_to is null or s.confined_to = $2)
  left join organisations.member m on m.territory_id = $2 and m.id = seat.member_id and m.left_on is null`
const ofToken = `s.token = $1 and s.expires_at > $3`

/** How the second statement says that somebody changed: a word that PostgreSQL cannot read as a number, in its log too. */
const refuted = 'the caller changed'
const invalidText = '22P02'

/** Of this process alone: nobody can aim at the mark of another caller. */
const seed = randomInt(2 ** 47)
const ofText = (text: string) => `bit_xor(hashtextextended(${text}, ${seed}))`

/**
 * All that a session says of who calls, the second factor, her roles and those that the territory composed included, as
 * one number. The order of the rows does not count, so that nothing is sorted to prove it.
 */
const mark = `hash_record_extended(row(s.user_id, s.factor, m.id, m.organisation_id, m.name,
    (select ${ofText("r.role_code || ' ' || coalesce(r.team_id::text, '')")} from organisations.member_role r
      where r.territory_id = $2 and r.member_id = m.id),
    (select ${ofText("c.code || ' ' || c.rights::text")} from organisations.role c where c.territory_id = $2)), ${seed})`

/** Gives no row, or fails. */
export const sameCaller = `select ${caller} where ${ofToken}
  having (case when bool_and(${mark} = $4) then '1' else '${refuted}' end)::int <> 1`

/**
 * Two statements prepared on each connection and executed inside the string that opens the transaction. The first says
 * who calls. The second fails, and the transaction with it, unless the first would still give the mark `$4`: it reads
 * the same rows, so that nothing has to tell a process that a session, a seat or a role changed. The token was checked
 * to hold no quote.
 */
const statements = [
  `prepare bassin_caller (text, uuid, timestamptz) as
    select s.user_id as "userId", s.factor, m.id as "memberId", m.organisation_id as "organisationId", m.name,
      held.roles as "roleCodes", held.teams as "teamIds",
      (select jsonb_object_agg(c.code, c.rights) from organisations.role c where c.territory_id = $2) as composed,
      ${mark}::text as mark, set_config('bassin.member_id', m.id::text, true) as opened,
      t.time_zone as "timeZone", d.kind as workspace
    ${caller}
    left join lateral (
      select coalesce(array_agg(r.role_code order by r.role_code), '{}') as roles,
        coalesce(array_agg(distinct r.team_id) filter (where r.team_id is not null), '{}')::text[] as teams
      from organisations.member_role r where r.territory_id = $2 and r.member_id = m.id
    ) held on true
    left join territory.territory t on t.territory_id = $2 left join territory.directory d on d.territory_id = $2
    where ${ofToken}`,
  `prepare bassin_same_caller (text, uuid, timestamptz, bigint) as ${sameCaller}`,
]

/** Who calls, as the first statement says. */
export interface CallerRow {
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

/** The wall of a territory as `openTerritory` sets it, where one server keeps all the rows: no transaction need be open yet. It gives no row. */
export const wall = `select where set_config('bassin.territory_id', $1::uuid::text, true) is null
  or set_config('bassin.member_id', $2::uuid::text, true) is null`

/** Connections that hold the statements, and whether their server keeps all the rows: Citus sends its workers `set local` only. */
export const prepared = new WeakMap<PoolClient, { readonly keepsAllRows: boolean }>()

export const prepareOn = async (client: PoolClient): Promise<void> => {
  if (prepared.has(client)) return
  for (const statement of statements) await client.query(statement)
  const { rows } = await client.query<{ citus: string | null }>(
    `select current_setting('citus.shard_count', true) as citus`,
  )
  prepared.set(client, { keepsAllRows: rows[0]?.citus === null })
}

/** Between the brackets of `execute`. */
export const given = (territoryId: string, token: string, now: Date): string =>
  `'${token}', '${territoryId}', '${now.toISOString()}'`

/** By the code and our own words: a server may speak French, and put them between other quotation marks. */
export const isRefuted = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === invalidText && error.message.includes(refuted)
