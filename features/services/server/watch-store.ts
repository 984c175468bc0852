import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface Waiting {
  readonly id: string
  readonly sentOn: CalendarDate
  readonly expiresOn: CalendarDate
}

/** Orientations that nobody answered yet, the oldest first. */
export const waitingOrientations = (tx: TerritoryTransaction): Promise<Waiting[]> =>
  tx.query(
    `select o.id, o.sent_on as "sentOn", o.expires_on as "expiresOn" from services.orientation o
     where o.territory_id = $1 and o.state = 'sent' order by o.sent_on, o.id`,
    [tx.territoryId],
  )

/** Notes the reminders of these ages; gives those that were not there yet. */
export const noteReminders = async (
  { tx, now }: { readonly tx: TerritoryTransaction; readonly now: Date },
  id: string,
  ages: readonly number[],
): Promise<readonly number[]> => {
  const rows = await tx.query<{ days: number }>(
    `insert into services.orientation_reminder (territory_id, orientation_id, after_days, sent_at)
     select $1, $2, unnest($3::int[]), $4 on conflict do nothing returning after_days as days`,
    [tx.territoryId, id, ages, now],
  )
  return rows.map(({ days }) => days)
}
