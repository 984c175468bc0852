import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Grouping } from '../contract.ts'

interface Period {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

export interface Counted {
  readonly key: string | null
  readonly count: number
  readonly passages: number
  readonly answered: number
  readonly medianDays: number | null
}

const keys: Readonly<Record<Grouping | 'all', string>> = {
  all: 'null::text',
  month: `to_char(c.received_on, 'YYYY-MM')`,
  topic: 'c.topic',
  age: 'c.age_band',
  commune: 'm.name',
  organisation: 'o.name',
}

/** Requests and passages received in the period; erased or taken back, they still count. */
export const countContacts = (
  tx: TerritoryTransaction,
  by: Grouping | 'all',
  { from, to }: Period,
): Promise<Counted[]> =>
  tx.query(
    `select ${keys[by]} as key, count(*) as count, count(*) filter (where c.is_passage) as passages,
       count(c.first_answered_on) as answered,
       percentile_cont(0.5) within group (order by c.first_answered_on - c.received_on) as "medianDays"
     from contacts.contact c
     left join territory.commune m on m.code = c.commune_code
     left join organisations.published_organisation o on o.territory_id = $1 and o.id = c.organisation_id
     where c.territory_id = $1 and c.received_on between $2 and $3
     group by 1 having count(*) > 0 order by 1 nulls last`,
    [tx.territoryId, from, to],
  )
