import { type PlannedAct, planDeadlines } from '#features/deadlines/server/public.ts'
import { settingAt } from '#features/territory/server/public.ts'
import { type CalendarDate, localDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { pathwaySettings } from '../../rules/settings.ts'

interface Where {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly today?: CalendarDate
}

/**
 * Tells the monthly line of which day the next interview that will count is planned: one pathway after a change of its
 * appointments, all of them in the hourly sweep.
 */
export const notePlannedMeeting = async (where: Where, pathwayId: string | null): Promise<void> => {
  const { tx, now } = where
  const today = where.today ?? localDate(now, 'UTC')
  const kinds = await settingAt(tx, pathwaySettings.countingKinds, today)
  const planned = await tx.query<PlannedAct>(
    `select w.id as "subjectId", (select min(m.on_date) from pathways.meeting m where m.territory_id = $1
       and m.pathway_id = w.id and m.presence = 'planned' and m.kind = any($2) and m.at > $3) as "plannedOn"
     from pathways.pathway w where w.territory_id = $1 and w.is_open and ($4::uuid is null or w.id = $4)`,
    [tx.territoryId, kinds, now, pathwayId],
  )
  await planDeadlines(where, 'monthly-meeting', planned)
}
