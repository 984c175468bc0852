import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface Asked {
  /** Of the question: two may ask of one objective. */
  readonly id: string
  readonly objectiveId: string
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** The last value that somebody gave in a period, who says it, and whether a party contests something of its objective. */
export interface DeclaredValue {
  /** Null: nobody gave a value in the period. */
  readonly on: CalendarDate | null
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly source: string | null
  readonly isContested: boolean
}

/** By question, in one statement; exact: what counts persons must then be protected. */
export const declaredValues = async (
  tx: TerritoryTransaction,
  asked: readonly Asked[],
  until: CalendarDate,
): Promise<ReadonlyMap<string, DeclaredValue>> => {
  if (asked.length === 0) return new Map()
  const rows = await tx.query<DeclaredValue & { readonly id: string }>(
    `select q.id, v.on_date as on, v.value::float, v.numerator::float, v.denominator::float, v.source,
           exists (select 1 from agreements.contestation c where c.territory_id = $1 and c.objective_id = q."objectiveId"
             and not exists (select 1 from agreements.contestation_answer a
               where a.territory_id = $1 and a.contestation_id = c.id)) as "isContested"
         from jsonb_to_recordset($2) as q (id text, "objectiveId" uuid, "from" date, "to" date)
         left join lateral (
           select v.on_date, v.value, v.numerator, v.denominator, v.source from agreements.objective_value v
           where v.territory_id = $1 and v.objective_id = q."objectiveId" and v.on_date between q.from and q.to
             and v.on_date <= $3::date
           order by v.on_date desc, v.written_at desc, v.id desc limit 1) v on true`,
    [tx.territoryId, JSON.stringify(asked), until],
  )
  return new Map(rows.map(({ id, ...row }) => [id, row]))
}

/** A counted indicator may be answered by values that somebody gives. */
interface GivenObjective {
  readonly id: string
  readonly agreementId: string
  readonly label: string
  readonly isRate: boolean
}

/** The objectives of the agreements that everybody reads, whose values count persons. */
export const givenObjectives = (tx: TerritoryTransaction): Promise<GivenObjective[]> =>
  tx.query<GivenObjective>(
    `select o.id, o.agreement_id as "agreementId", o.label, (o.measured->>'isRate')::boolean as "isRate"
     from agreements.objective o
     join agreements.published_objective p on p.territory_id = $1 and p.id = o.id
     where o.territory_id = $1 and o.kind = 'manual' and (o.measured->>'countsPersons')::boolean
     order by o.position, o.id limit 500`,
    [tx.territoryId],
  )
