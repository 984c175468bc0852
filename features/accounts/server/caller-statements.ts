import { randomInt } from 'node:crypto'
import { DatabaseError, escapeLiteral, type PoolClient } from 'pg'
import { areShipped, type Rights, type Workspace } from '#features/organisations/server/public.ts'

const ofToken = `s.token = $1 and s.expires_at > $3`
/** A session of a provider of the territory finds no seat elsewhere. */
const openSeat = `seat.territory_id = $2 and seat.closed_at is null and (s.confined_to is null or s.confined_to = $2)`

/** How the proof says that somebody changed: a word that PostgreSQL cannot read as a number, in its log too. */
const refuted = 'the caller changed'
const invalidText = '22P02'

/** Of this process alone: nobody can aim at the mark of another caller. */
const seed = randomInt(2 ** 47)

/** What the territory composed, as one number; the order of its rows does not count. */
const composed = `(select bit_xor(hashtextextended(c.code || ' ' || c.rights::text, ${seed}))
    from organisations.role c where c.territory_id = $2)`

/**
 * Opens the wall as `openTerritory` does, where one server keeps all the rows, then proves who calls: it gives no row, or
 * fails. A case is evaluated in its order, and the proof is read behind the wall. Started at each act, it is as small a
 * plan as can be: her session and her member, both known beforehand. Her roles are counted on the member when they
 * change, and a seat that changes ends the session (migration 0576).
 */
const proofBy = (more: string) => `select where (case
    when set_config('bassin.territory_id', $2::uuid::text, true) is null
      or set_config('bassin.member_id', $4::uuid::text, true) is null then '0'
    when (select true from accounts.session s, organisations.member m
      where ${ofToken} and s.factor = $5 and (s.confined_to is null or s.confined_to = $2)
        and m.territory_id = $2 and m.id = $4 and m.left_on is null and m.role_changes = $6
        and m.organisation_id = $7 and m.name = $8 ${more})
    then '1' else '${refuted}' end)::int <> 1`

/** Who holds shipped roles alone has nothing of what the territory composed: others are proved by it too. */
const proofs = {
  shipped: { text: proofBy(''), types: '' },
  composed: { text: proofBy(`and ${composed} is not distinct from $9`), types: ', bigint' },
} as const

/**
 * Statements prepared on each connection and executed inside the string that opens the transaction. The first says who
 * calls. The others fail, and the transaction with them, unless the first would still say the same of the member `$4`:
 * nothing has to tell a process that a session, a seat or a role changed. The token was checked to hold no quote.
 */
const statements = [
  `prepare bassin_caller (text, uuid, timestamptz) as
    select s.user_id as "userId", s.factor, m.id as "memberId", m.organisation_id as "organisationId", m.name,
      held.roles as "roleCodes", held.teams as "teamIds",
      (select jsonb_object_agg(c.code, c.rights) from organisations.role c where c.territory_id = $2) as composed,
      m.role_changes as "roleChanges", ${composed}::text as "composedMark",
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
  ...Object.entries(proofs).map(
    ([proof, { text, types }]) =>
      `prepare bassin_same_caller_${proof} (text, uuid, timestamptz, uuid, text, integer, uuid, text${types}) as ${text}`,
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
  /** How often her roles changed. */
  readonly roleChanges: number
  /** Of what the territory composed, if anything. */
  readonly composedMark: string | null
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

const literal = (value: string | number | null): string =>
  value === null ? 'null' : escapeLiteral(String(value))

/** The statement that proves her, what it is given, and how it is executed inside a string. */
export const proofOf = (
  row: CallerRow,
  { territoryId, token, now }: { readonly territoryId: string; readonly token: string; readonly now: Date },
) => {
  const proof = areShipped(row.roleCodes) ? 'shipped' : 'composed'
  const { memberId, factor, roleChanges, organisationId, name, composedMark } = row
  const presumed = [memberId, factor, roleChanges, organisationId, name]
  const values = proof === 'shipped' ? presumed : [...presumed, composedMark]
  return {
    statement: {
      name: `accounts.same-caller-${proof}`,
      text: proofs[proof].text,
      values: [token, territoryId, now, ...values],
    },
    execute: () =>
      `execute bassin_same_caller_${proof}(${given(territoryId, token, now)}, ${values.map(literal).join(', ')})`,
  }
}

/** By the code and our own words: a server may speak French, and put them between other quotation marks. */
export const isRefuted = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === invalidText && error.message.includes(refuted)
