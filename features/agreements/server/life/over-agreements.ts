import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { AgreementState } from '../../rules/life/agreement-lifecycle.ts'
import { type Phase, phaseAt, type Term } from '../../rules/life/term.ts'

const over: readonly Phase[] = ['ended', 'stopped', 'cancelled']

/** The agreements that run no more on a day: ended, tacit renewals counted, denounced, terminated or given up. */
export const overAgreements = async (
  tx: TerritoryTransaction,
  today: CalendarDate,
): Promise<ReadonlySet<string>> => {
  const rows = await tx.query<Term & { readonly id: string; readonly state: AgreementState }>(
    `select id, state, starts_on as "startsOn", ends_on as "endsOn", notice_months as "noticeMonths", renewal,
       renewal_months as "renewalMonths", renewals_max as "renewalsMax"
     from agreements.agreement where territory_id = $1`,
    [tx.territoryId],
  )
  return new Set(rows.filter((row) => over.includes(phaseAt(row.state, row, today))).map(({ id }) => id))
}
