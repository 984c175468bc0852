import type { IndicatorCode } from '#features/agreements/contract.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface NewDeclension {
  readonly id: string
  readonly agreementId: string
  readonly frameworkId: string
  readonly ownerId: string
  readonly population: number | null
  readonly at: Date
  readonly by: string
}

/** False when this agreement declines it already, or the id is taken. */
export const insertDeclension = async (tx: TerritoryTransaction, given: NewDeclension): Promise<boolean> => {
  const rows = await tx.query(
    `insert into network.declension (territory_id, id, agreement_id, framework_territory_id, framework_id, population,
       declined_at, declined_by) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
    [
      ...[tx.territoryId, given.id, given.agreementId, given.ownerId, given.frameworkId, given.population],
      ...[given.at, given.by],
    ],
  )
  return rows.length === 1
}

export const insertDeclined = (
  tx: TerritoryTransaction,
  declensionId: string,
  indicators: readonly {
    readonly indicatorId: string
    readonly baseline: number | null
    readonly target: { readonly min: number | null; readonly max: number | null }
    readonly objectiveId: string | null
  }[],
): Promise<unknown> =>
  tx.query(
    `insert into network.declined_indicator (territory_id, declension_id, indicator_id, baseline_value, target_min, target_max,
       objective_id)
     select $1, $2, r."indicatorId", r.baseline, (r.target->>'min')::numeric, (r.target->>'max')::numeric, r."objectiveId"
     from jsonb_to_recordset($3) as r ("indicatorId" uuid, baseline numeric, target jsonb, "objectiveId" uuid)`,
    [tx.territoryId, declensionId, JSON.stringify(indicators)],
  )

/** False when it is not there, or of another agreement than `of`. */
export const takeBack = async (
  tx: TerritoryTransaction,
  id: string,
  by: { now: Date; memberId: string },
  of: { readonly agreementId: string; readonly frameworkId: string } | null = null,
): Promise<boolean> => {
  const rows = await tx.query(
    `update network.declension set withdrawn_at = $3, withdrawn_by = $4
     where territory_id = $1 and id = $2 and withdrawn_at is null
       and ($5::uuid is null or (agreement_id = $5 and framework_id = $6)) returning id`,
    [tx.territoryId, id, by.now, by.memberId, of?.agreementId ?? null, of?.frameworkId ?? null],
  )
  return rows.length === 1
}

export interface DeclinedIndicator {
  readonly declensionId: string
  readonly indicatorId: string
  readonly indicatorCode: IndicatorCode
  readonly indicatorVersion: string
  readonly schemeId: string | null
  readonly from: CalendarDate
  readonly to: CalendarDate
  /** The objective whose given values answer it; null when Bassin counts it. */
  readonly objectiveId: string | null
}

/** What this territory declines today; of these indicators only when some are given. */
export const declinedHere = (
  tx: TerritoryTransaction,
  codes: readonly IndicatorCode[] | null,
): Promise<DeclinedIndicator[]> =>
  tx.named(
    'network.declined-here',
    `select x.id as "declensionId", i.id as "indicatorId", i.indicator_code as "indicatorCode",
       i.indicator_version as "indicatorVersion", a.scheme_id as "schemeId", i.period_from as "from", i.period_to as "to",
       c.objective_id as "objectiveId"
     from network.declension x
     join network.declined_indicator c on c.territory_id = $1 and c.declension_id = x.id
     join network.framework_indicator i on i.territory_id = x.framework_territory_id and i.id = c.indicator_id
     join agreements.published_agreement a on a.territory_id = $1 and a.id = x.agreement_id
     where x.territory_id = $1 and x.withdrawn_at is null and ($2::text[] is null or i.indicator_code = any ($2))`,
    [tx.territoryId, codes],
  )

export interface Written {
  readonly declensionId: string
  readonly indicatorId: string
  readonly numerator: number
  readonly denominator: number | null
  readonly value: number | null
  readonly isComparable: boolean
  readonly asOf: CalendarDate
  readonly origin: 'counted' | 'declared'
  readonly source: string | null
  readonly isContested: boolean
}

/** All of them in one statement. */
export const writeContributions = (tx: TerritoryTransaction, rows: readonly Written[]): Promise<unknown> =>
  tx.query(
    `insert into network.contribution (territory_id, declension_id, indicator_id, numerator, denominator, value, is_comparable,
       as_of, origin, source, is_contested)
     select $1, r."declensionId", r."indicatorId", r.numerator, r.denominator, r.value, r."isComparable", r."asOf", r.origin,
       r.source, r."isContested"
     from jsonb_to_recordset($2) as r ("declensionId" uuid, "indicatorId" uuid, numerator numeric, denominator numeric,
       value numeric, "isComparable" boolean, "asOf" date, origin text, source text, "isContested" boolean)
     on conflict (territory_id, declension_id, indicator_id) do update set numerator = excluded.numerator,
       denominator = excluded.denominator, value = excluded.value, is_comparable = excluded.is_comparable,
       as_of = excluded.as_of, origin = excluded.origin, source = excluded.source, is_contested = excluded.is_contested`,
    [tx.territoryId, JSON.stringify(rows)],
  )
