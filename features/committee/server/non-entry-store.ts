import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { NonEntry } from '../contract.ts'

interface Period {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

type Counted = Omit<NonEntry, 'count'> & { readonly count: number }

/** Applications refused or closed in the period, by sender and reason; a sender kept quiet has no name (R7). */
export const countByReason = (tx: TerritoryTransaction, { from, to }: Period): Promise<Counted[]> =>
  tx.query(
    `select case when a.referral_id is null then 'spontaneous' when r.sender_name is null then 'unnamed'
       else 'named' end as origin, r.sender_name as "prescriberName", a.decision_reason_code as "reasonCode",
       count(*) as count
     from pathways.published_application a
     left join referrals.published_referral r on r.territory_id = $1 and r.id = a.referral_id
     where a.territory_id = $1 and a.state in ('refused', 'dropped') and a.decided_on between $2 and $3
     group by 1, 2, 3 order by 1, 2, 4 desc, 3`,
    [tx.territoryId, from, to],
  )

export const countEntered = async (tx: TerritoryTransaction, { from, to }: Period): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    `select count(*) as count from pathways.published_application
     where territory_id = $1 and state = 'admitted' and decided_on between $2 and $3`,
    [tx.territoryId, from, to],
  )
  return row?.count ?? 0
}
