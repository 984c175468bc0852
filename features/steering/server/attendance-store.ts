import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Attendee } from '../contract.ts'
import type { StoredMeeting } from './meeting-store.ts'

/** Who sits on the day of the meeting, or was noted there, those who preside first. */
export const loadAttendance = (
  tx: TerritoryTransaction,
  { id, bodyId, heldOn }: Pick<StoredMeeting, 'id' | 'bodyId' | 'heldOn'>,
): Promise<Attendee[]> =>
  tx.query(
    `select s.id as "seatId", s.name, s.quality, o.name as "organisationName", s.side, s.is_voting as "isVoting",
       s.is_president as "isPresident", t.presence, t.proxy_seat_id as "proxySeatId"
     from steering.seat s
     left join steering.attendance t on t.territory_id = $1 and t.meeting_id = $2 and t.seat_id = s.id
     left join organisations.published_organisation o on o.territory_id = $1 and o.id = s.organisation_id
     where s.territory_id = $1 and s.body_id = $3
       and (t.seat_id is not null or (s.from_on <= $4 and (s.until_on is null or s.until_on >= $4)))
     order by s.is_president desc, s.is_voting desc, s.name, s.id`,
    [tx.territoryId, id, bodyId, heldOn],
  )

type Noted = Pick<Attendee, 'seatId' | 'presence' | 'proxySeatId'>

/** Null takes the note away. */
export const notePresence = async (
  tx: TerritoryTransaction,
  meetingId: string,
  { seatId, presence, proxySeatId }: Noted,
): Promise<void> => {
  if (presence === null) {
    await tx.query(
      'delete from steering.attendance where territory_id = $1 and meeting_id = $2 and seat_id = $3',
      [tx.territoryId, meetingId, seatId],
    )
    return
  }
  await tx.query(
    `insert into steering.attendance (territory_id, meeting_id, seat_id, presence, proxy_seat_id)
     values ($1, $2, $3, $4, $5) on conflict (territory_id, meeting_id, seat_id)
     do update set presence = excluded.presence, proxy_seat_id = excluded.proxy_seat_id`,
    [tx.territoryId, meetingId, seatId, presence, proxySeatId],
  )
}
