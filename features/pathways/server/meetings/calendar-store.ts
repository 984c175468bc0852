import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { CalendarAppointment } from './calendar-text.ts'

/** The appointments of a member who is still there, the cancelled ones said so, by their persons' initials. */
export const calendarAppointments = (
  tx: TerritoryTransaction,
  memberId: string,
  from: Date,
): Promise<CalendarAppointment[]> =>
  tx.query(
    `select m.id, m.at, m.minutes, m.place, left(p.given_name, 1) || '. ' || left(p.family_name, 1) || '.' as initials,
       m.sequence, m.presence like 'cancelled%' as "isCancelled", m.updated_at as "updatedAt"
     from pathways.meeting m
     join organisations.published_member o on o.territory_id = $1 and o.id = m.member_id and o.left_on is null
     join people.published_person p on p.territory_id = $1 and p.id = m.person_id
     where m.territory_id = $1 and m.member_id = $2 and m.at >= $3
       and m.presence <> 'message-left'
     order by m.at limit 1000`,
    [tx.territoryId, memberId, from],
  )

/** Whether the trail holds a line of this action about this subject since an instant. */
export const isTold = async (
  tx: TerritoryTransaction,
  { action, subjectId, since }: { action: string; subjectId: string; since: Date },
): Promise<boolean> => {
  const [row] = await tx.query<{ told: boolean }>(
    `select exists (select from audit.line where territory_id = $1 and subject_id = $2 and at > $3 and action = $4) as told`,
    [tx.territoryId, subjectId, since, action],
  )
  return row?.told ?? false
}
