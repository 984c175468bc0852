import { randomInt } from 'node:crypto'
import { DatabaseError, type PoolClient } from 'pg'
import type { Rights, Workspace } from '#features/organisations/server/public.ts'

const ofToken = `s.token = $1 and s.expires_at > $3`
/** A session of a provider of the territory finds no seat elsewhere. */
const openSeat = `seat.territory_id = $2 and seat.closed_at is null and (s.confined_to is null or s.confined_to = $2)`

/** How the proof says that somebody changed: a word that PostgreSQL cannot read as a number, in its log too. */
const refuted = 'the caller changed'
const invalidText = '22P02'

/** Of this process alone: nobody can aim at the mark of another caller. */
const seed = randomInt(2 ** 47)

/** Her roles and their teams, in the order of their index: nothing is sorted or counted to prove them. */
const held = `array_to_string(array(select r.role_code || ':' || coalesce(r.team_id::text, '')
    from organisations.member_role r where r.territory_id = $2 and r.member_id = m.id order by r.role_code), ',')`
/** What the territory composed; the order of its rows does not count. */
const composed = `(select bit_xor(hashtextextended(c.code || ' ' || c.rights::text, ${seed}))
    from organisations.role c where c.territory_id = $2)`

/** All that a session says of who calls, the second factor and her roles included, as one number. A name holds spaces: last. */
const markOf = (...roles: readonly string[]) =>
  `hashtextextended(concat_ws(' ', s.user_id, s.factor, m.id, m.organisation_id, ${roles.join(', ')}, m.name), ${seed})`

/** Who holds shipped roles alone has nothing of what the territory composed: others are proved by it too. */
const marks = { shipped: markOf(held), composed: markOf(held, composed) } as const
export type CallerProof = keyof typeof marks

/**
 * Opens the wall as `openTerritory` does, where one server keeps all the rows, then proves who calls: it gives no row, or
 * fails. A case is evaluated in its order, and the proof is read behind the wall. Started at each act, it is as small a
 * plan as can be: a member known beforehand, nothing counted.
 */
const proofBy = (mark: string) => `select where (case
    when set_config('bassin.territory_id', $2::uuid::text, true) is null
      or set_config('bassin.member_id', $5::uuid::text, true) is null then '0'
    when (select ${mark} = $4
      from accounts.session s join accounts.seat seat on seat.user_id = s.user_id and ${openSeat}, organisations.member m
      where ${ofToken} and seat.member_id = $5 and m.territory_id = $2 and m.id = $5 and m.left_on is null)
    then '1' else '${refuted}' end)::int <> 1`
export const sameCaller: Readonly<Record<CallerProof, string>> = {
  shipped: proofBy(marks.shipped),
  composed: proofBy(marks.composed),
}

/**
 * Statements prepared on each connection and executed inside the string that opens the transaction. The first says who
 * calls. The others fail, and the transaction with them, unless the first would still give the mark `$4` of the member
 * `$5`: they read the same rows, so that nothing has to tell a process that a session, a seat or a role changed. The
 * token was checked to hold no quote.
 */
const statements = [
  `prepare bassin_caller (text, uuid, timestamptz) as
    select s.user_id as "userId", s.factor, m.id as "memberId", m.organisation_id as "organisationId", m.name,
      held.roles as "roleCodes", held.teams as "teamIds",
      (select jsonb_object_agg(c.code, c.rights) from organisations.role c where c.territory_id = $2) as composed,
      json_build_object('shipped', ${marks.shipped}::text, 'composed', ${marks.composed}::text) as marks,
      set_config('bassin.member_id', m.id::text, true) as opened,
      t.time_zone as "timeZone", d.kind as workspace
    from accounts.session s left join accounts.seat seat on seat.user_id = s.user_id and ${openSeat}
    left join organisations.member m on m.territory_id = $2 and m.id = seat.member_id and m.left_on is null
    left join lateral (
      select coalesce(array_agg(r.role_code order by r.role_code), '{}') as roles,
        coalesce(array_agg(distinct r.team_id) filter (where r.team_id is not null), '{}')::text[] as teams
      from organisations.member_role r where r.territory_id = $2 and r.member_id = m.id
    ) held on true
    left join territory.territory t on t.territory_id = $2 left join territory.directory d on d.territory_id = $2
    where ${ofToken}`,
  ...(['shipped', 'composed'] as const).map(
    (proof) =>
      `prepare bassin_same_caller_${proof} (text, uuid, timestamptz, bigint, uuid) as ${sameCaller[proof]}`,
  ),
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
  readonly marks: Readonly<Record<CallerProof, string>>
}

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
