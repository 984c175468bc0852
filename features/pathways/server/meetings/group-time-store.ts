import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Presence } from '../../rules/meeting-kinds.ts'

/** A time spent with others, noted by the feature that holds its sessions. */
export interface GroupTime {
  readonly id: string
  readonly pathwayId: string
  readonly memberId: string
  readonly at: string
  readonly onDate: CalendarDate
  readonly minutes: number
  readonly presence: Presence
  readonly place: string
  /** What took place, by a name that reveals nothing. */
  readonly note: string
}

/** Written once by its id, written again after a correction. */
export const writeGroupTime = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  time: GroupTime,
): Promise<void> => {
  await tx.query(
    `insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, is_individual,
       counts_for_month, at, on_date, minutes, presence, place, note, created_at, created_by, updated_at,
       of_session)
     select $1, $2, w.person_id, w.id, $4, 'workshop', false, false, $5, $6, $7, $8, $9, $10, $11, $12, $11, true
     from pathways.pathway w where w.territory_id = $1 and w.id = $3
     on conflict (territory_id, id) do update set presence = excluded.presence, minutes = excluded.minutes,
       updated_at = excluded.updated_at, version = pathways.meeting.version + 1`,
    [
      ...[tx.territoryId, time.id, time.pathwayId, time.memberId, time.at, time.onDate, time.minutes],
      ...[time.presence, time.place, time.note, now, actor.memberId],
    ],
  )
}
