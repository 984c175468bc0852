import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Meeting } from '../contract.ts'
import type { MeetingState } from '../rules/lifecycles.ts'

/** `quorumPercent`: the share in force on the day of the meeting. */
export type StoredMeeting = Meeting & { readonly quorumPercent: number }

const select = `
  select m.id, m.body_id as "bodyId", m.held_on as "heldOn", m.starts_at as "startsAt", m.place, m.state, m.version,
    m.quorum_percent as "quorumPercent",
    (select count(*) from steering.agenda_item i where i.territory_id = $1 and i.meeting_id = m.id) as "onAgenda",
    (select count(*) from steering.decision d where d.territory_id = $1 and d.meeting_id = m.id
      and d.corrects_id is null) as decided
  from steering.meeting m where m.territory_id = $1`

/** The latest first. */
export const loadMeetingsOf = async (tx: TerritoryTransaction, bodyId: string): Promise<Meeting[]> =>
  (
    await tx.query<StoredMeeting>(
      `${select} and m.body_id = $2 order by m.held_on desc, m.starts_at desc, m.id limit 200`,
      [tx.territoryId, bodyId],
    )
  ).map(shownMeeting)

export const shownMeeting = ({ quorumPercent: _, ...meeting }: StoredMeeting): Meeting => meeting

export const loadMeeting = async (tx: TerritoryTransaction, id: string): Promise<StoredMeeting | undefined> =>
  (await tx.query<StoredMeeting>(`${select} and m.id = $2`, [tx.territoryId, id]))[0]

/** The same, held until the end of the transaction: nothing is decided while the minutes are signed. */
export const lockMeeting = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<StoredMeeting | undefined> => {
  await tx.query('select from steering.meeting where territory_id = $1 and id = $2 for update', [
    ...[tx.territoryId, id],
  ])
  return loadMeeting(tx, id)
}

type Written = Pick<StoredMeeting, 'heldOn' | 'startsAt' | 'place' | 'quorumPercent'>

/** Says whether it is new: the same meeting sent twice counts once. */
export const insertMeeting = async (
  context: Context,
  meeting: Written & Pick<Meeting, 'id' | 'bodyId'>,
): Promise<boolean> => {
  const { tx, actor, now } = context
  const rows = await tx.query(
    `insert into steering.meeting (territory_id, id, body_id, held_on, starts_at, place, state, quorum_percent,
       created_at, created_by) values ($1, $2, $3, $4, $5, $6, 'planned', $7, $8, $9)
     on conflict do nothing returning id`,
    [
      ...[tx.territoryId, meeting.id, meeting.bodyId, meeting.heldOn, meeting.startsAt, meeting.place],
      ...[meeting.quorumPercent, now, actor.memberId],
    ],
  )
  return rows.length > 0
}

export const updateMeeting = async (
  tx: TerritoryTransaction,
  id: string,
  { heldOn, startsAt, place, quorumPercent }: Written,
): Promise<void> => {
  await tx.query(
    `update steering.meeting set held_on = $3, starts_at = $4, place = $5, quorum_percent = $6, version = version + 1
     where territory_id = $1 and id = $2`,
    [tx.territoryId, id, heldOn, startsAt, place, quorumPercent],
  )
}

interface Moved {
  readonly id: string
  readonly move: string
  readonly from: MeetingState
  readonly to: MeetingState
  readonly reason?: string
}

/** The new state and the row that says who brought it about, in one statement. */
export const moveMeeting = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'now'> & { readonly actor: { readonly memberId: string } },
  { id, move, from, to, reason }: Moved,
): Promise<void> => {
  await tx.query(
    `with moved as (
       update steering.meeting set state = $5, version = version + 1 where territory_id = $1 and id = $3 returning id)
     insert into steering.meeting_move (territory_id, id, meeting_id, move, from_state, to_state, reason, at, by_member_id)
     select $1, $2, moved.id, $4, $6, $5, $7, $8, $9 from moved`,
    [...[tx.territoryId, newId(now.getTime()), id, move, to, from], ...[reason ?? null, now, actor.memberId]],
  )
}

interface ShownMove {
  readonly move: string
  readonly reason: string | null
  readonly byName: string
  readonly at: string
}

export const loadMoves = async (tx: TerritoryTransaction, id: string): Promise<ShownMove[]> =>
  (
    await tx.query<Omit<ShownMove, 'at'> & { at: Date }>(
      `select v.move, v.reason, b.name as "byName", v.at from steering.meeting_move v
       join organisations.published_member b on b.territory_id = $1 and b.id = v.by_member_id
       where v.territory_id = $1 and v.meeting_id = $2 order by v.at, v.id`,
      [tx.territoryId, id],
    )
  ).map(({ at, ...one }) => ({ ...one, at: at.toISOString() }))

/** Days on which a meeting of the body was held before this one, the last first. */
export const heldBefore = async (
  tx: TerritoryTransaction,
  { bodyId, heldOn, id }: Pick<Meeting, 'bodyId' | 'heldOn' | 'id'>,
): Promise<readonly { id: string; heldOn: CalendarDate }[]> =>
  tx.query(
    `select id, held_on as "heldOn" from steering.meeting
     where territory_id = $1 and body_id = $2 and state = 'signed' and held_on <= $3 and id <> $4
     order by held_on desc, id desc limit 1`,
    [tx.territoryId, bodyId, heldOn, id],
  )
