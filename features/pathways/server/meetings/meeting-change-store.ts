import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { ChangeKind, MeetingChange, Told } from '../../contract/meetings.ts'

export interface AppointmentChange {
  readonly meetingId: string
  readonly kind: ChangeKind
  readonly from: { readonly at: string; readonly place: string | null }
  readonly to: { readonly at: string; readonly place: string | null }
}

/** Whose appointment it is, how she is reached and who expects her. */
export interface Expected {
  readonly personId: string
  readonly givenName: string
  readonly personName: string
  /** Null when she asked for paper or has none. */
  readonly email: string | null
  readonly memberName: string
}

export const whoIsExpected = async ({ tx }: Pick<Context, 'tx'>, meetingId: string): Promise<Expected> => {
  const [row] = await tx.query<Expected>(
    `select p.id as "personId", p.given_name as "givenName", p.given_name || ' ' || p.family_name as "personName",
       case when p.contact_preference = 'letter' then null else p.email end as email, o.name as "memberName"
     from pathways.meeting m join people.published_person p on p.territory_id = $1 and p.id = m.person_id
     join organisations.published_member o on o.territory_id = $1 and o.id = m.member_id
     where m.territory_id = $1 and m.id = $2`,
    [tx.territoryId, meetingId],
  )
  if (!row) throw new Error('meeting vanished')
  return row
}

/** Keeps who changed it and when; the line is never rewritten. */
export const keepChange = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  { meetingId, kind, from, to }: AppointmentChange,
  { personId, told }: { readonly personId: string; readonly told: Told },
): Promise<void> => {
  await tx.query(
    `insert into pathways.meeting_change (territory_id, id, meeting_id, person_id, kind, from_at, from_place, to_at,
       to_place, told, by_member_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[tx.territoryId, newId(now.getTime()), meetingId, personId, kind, from.at, from.place],
      ...[to.at, to.place, told, actor.memberId, now],
    ],
  )
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

export const changesOf = ({ tx }: Pick<Context, 'tx'>, meetingId: string): Promise<MeetingChange[]> =>
  tx.query(
    `select c.id, c.kind, ${utc('c.from_at')} as "fromAt", c.from_place as "fromPlace", ${utc('c.to_at')} as "toAt",
       c.told, o.name as "byName", ${utc('c.at')} as at
     from pathways.meeting_change c
     join organisations.published_member o on o.territory_id = $1 and o.id = c.by_member_id
     where c.territory_id = $1 and c.meeting_id = $2 order by c.at desc, c.id desc`,
    [tx.territoryId, meetingId],
  )
