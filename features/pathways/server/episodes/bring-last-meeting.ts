import { settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import { countsForMonth } from '../../rules/meeting-kinds.ts'
import { pathwaySettings } from '../../rules/settings.ts'

interface LastMeeting {
  readonly id: string
  readonly personId: string
  readonly memberId: string
  readonly onDate: CalendarDate
}

/** The last interview that the other tool tells of, at noon since it gives no hour, so that the month runs from it. */
export const bringLastMeeting = async (context: Context, meeting: LastMeeting): Promise<void> => {
  const { tx, actor, now, timeZone } = context
  const facts = { kind: 'interview', presence: 'honoured' } as const
  const kinds = await settingAt(tx, pathwaySettings.countingKinds, meeting.onDate)
  await tx.query(
    `insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, is_individual,
       counts_for_month, at, on_date, presence, created_at, created_by, updated_at)
     values ($1, $2, $3, $4, $5, $6, true, $7, ($8::date + time '12:00') at time zone $9, $8, $10, $11, $12, $11)`,
    [
      ...[tx.territoryId, newId(now.getTime()), meeting.personId, meeting.id, meeting.memberId, facts.kind],
      ...[countsForMonth(facts, kinds), meeting.onDate, timeZone, facts.presence, now, actor.memberId],
    ],
  )
  await tx.query(
    `update pathways.pathway set last_meeting_on = case when $3 then $4::date end, last_contact_on = $4::date
     where territory_id = $1 and id = $2`,
    [tx.territoryId, meeting.id, countsForMonth(facts, kinds), meeting.onDate],
  )
}
