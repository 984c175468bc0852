import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Session } from '../contract.ts'
import { quorumOf } from '../rules/quorum.ts'

/** `quorumPercent`: the share that was in force on the day of the sitting. */
export type StoredSession = Session & { readonly quorumPercent: number }

const select = `
  select s.id, s.scheme_id as "schemeId", c.label as "schemeLabel", c.committee_name as "committeeName",
    s.held_on as "heldOn", s.starts_at as "startsAt", s.place, s.quorum_percent as "quorumPercent",
    case when m.session_id is not null then 'signed' when s.cancelled_at is not null then 'cancelled'
      else 'planned' end as state,
    s.cancel_reason as "cancelReason", s.version,
    (select count(*) from committee.agenda_item i where i.territory_id = $1 and i.session_id = s.id) as "onAgenda",
    (select count(distinct d.item_id) from committee.agenda_item i
     join committee.decision d on d.territory_id = $1 and d.item_id = i.id
     where i.territory_id = $1 and i.session_id = s.id) as decided,
    (select count(*) from committee.attendance t where t.territory_id = $1 and t.session_id = s.id) as expected,
    (select count(*) from committee.attendance t
     where t.territory_id = $1 and t.session_id = s.id and t.is_present) as present
  from committee.session s
  join organisations.published_scheme c on c.territory_id = $1 and c.id = s.scheme_id
  left join committee.minutes m on m.territory_id = $1 and m.session_id = s.id
  where s.territory_id = $1`

const withQuorum = (row: Omit<StoredSession, 'quorum'>): StoredSession => ({
  ...row,
  quorum: quorumOf(row.expected, row.quorumPercent),
})

/** The latest first. */
export const loadSessions = async (tx: TerritoryTransaction): Promise<StoredSession[]> =>
  (
    await tx.query<Omit<StoredSession, 'quorum'>>(
      `${select} order by s.held_on desc, s.starts_at desc, s.id limit 200`,
      [tx.territoryId],
    )
  ).map(withQuorum)

export const loadSession = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<StoredSession | undefined> => {
  const [row] = await tx.query<Omit<StoredSession, 'quorum'>>(`${select} and s.id = $2`, [tx.territoryId, id])
  return row && withQuorum(row)
}

/** The same, held until the end of the transaction: nothing is decided while the minutes are signed. */
export const lockSession = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<StoredSession | undefined> => {
  await tx.query('select from committee.session where territory_id = $1 and id = $2 for update', [
    tx.territoryId,
    id,
  ])
  return loadSession(tx, id)
}

export const isOpenScheme = async (tx: TerritoryTransaction, id: string): Promise<boolean> =>
  (
    await tx.query(
      'select from organisations.published_scheme where territory_id = $1 and id = $2 and closed_on is null',
      [tx.territoryId, id],
    )
  ).length > 0

interface NewSession {
  readonly id: string
  readonly schemeId: string
  readonly heldOn: CalendarDate
  readonly startsAt: string
  readonly place: string
  readonly quorumPercent: number
}

/** Says whether it is new: the same sitting sent twice counts once. */
export const insertSession = async ({ tx, actor, now }: Context, session: NewSession): Promise<boolean> => {
  const rows = await tx.query(
    `insert into committee.session (territory_id, id, scheme_id, held_on, starts_at, place, quorum_percent, created_at,
       created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [
      ...[tx.territoryId, session.id, session.schemeId, session.heldOn, session.startsAt, session.place],
      ...[session.quorumPercent, now, actor.memberId],
    ],
  )
  return rows.length > 0
}

type Change = Omit<NewSession, 'id' | 'schemeId'>

export const updateSession = async (
  tx: TerritoryTransaction,
  id: string,
  { heldOn, startsAt, place, quorumPercent }: Change,
): Promise<void> => {
  await tx.query(
    `update committee.session set held_on = $3, starts_at = $4, place = $5, quorum_percent = $6, version = version + 1
     where territory_id = $1 and id = $2`,
    [tx.territoryId, id, heldOn, startsAt, place, quorumPercent],
  )
}

export const markCancelled = async (
  { tx, actor, now }: Context,
  id: string,
  reason: string,
): Promise<void> => {
  await tx.query(
    `update committee.session set cancelled_at = $3, cancelled_by = $4, cancel_reason = $5, version = version + 1
     where territory_id = $1 and id = $2`,
    [tx.territoryId, id, now, actor.memberId, reason],
  )
}
