import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { DeadlineRuleCode } from '../rules/calendar.ts'

export interface PlannedAct {
  readonly subjectId: string
  /** Null: nothing is planned, or no more. */
  readonly plannedOn: CalendarDate | null
}

/** Says of the running lines of a rule on which day their act is planned; the delays stay as they are. */
export const planDeadlines = async (
  { tx, now }: { readonly tx: TerritoryTransaction; readonly now: Date },
  rule: DeadlineRuleCode,
  planned: readonly PlannedAct[],
): Promise<void> => {
  await tx.query(
    `update deadlines.deadline d set planned_on = r."plannedOn", updated_at = $3
     from jsonb_to_recordset($4::jsonb) as r("subjectId" uuid, "plannedOn" date)
     where d.territory_id = $1 and d.rule_code = $2 and d.subject_id = r."subjectId" and d.settled_at is null
       and d.planned_on is distinct from r."plannedOn"`,
    [tx.territoryId, rule, now, JSON.stringify(planned)],
  )
}
