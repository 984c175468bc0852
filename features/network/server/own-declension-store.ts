import type { IndicatorCode } from '#features/agreements/contract.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { OwnDeclension } from '../contract.ts'
import type { Contribution } from '../rules/consolidate.ts'

type Indicator = OwnDeclension['indicators'][number]

/** One indicator of one declension, exact. */
export type OwnRow = Omit<Contribution, 'territoryName' | 'population'> &
  Pick<OwnDeclension, 'agreementId' | 'agreementLabel' | 'framework'> &
  Pick<Indicator, 'label' | 'from' | 'to' | 'national' | 'objectives'> & {
    readonly indicatorCode: IndicatorCode
  }

/** What this territory declines: of one framework or of one agreement, in one statement. */
export const ownRows = (
  tx: TerritoryTransaction,
  of: { readonly frameworkId?: string; readonly agreementId?: string },
  today: string,
): Promise<OwnRow[]> =>
  tx.query(
    `select x.id as "declensionId", x.agreement_id as "agreementId", a.label as "agreementLabel",
       json_build_object('id', f.id, 'label', f.label, 'ownerName', d.name, 'isExpired', f.ends_on < $2::date) as framework,
       i.id as "indicatorId", i.label, i.indicator_code as "indicatorCode", i.period_from as "from", i.period_to as "to",
       json_build_object('min', i.target_min::float, 'max', i.target_max::float) as national,
       t.baseline_value::float as baseline, t.target_min::float as "targetMin", t.target_max::float as "targetMax",
       c.numerator::float, c.denominator::float, c.value::float, c.is_comparable as "isComparable", c.as_of as "asOf",
       case when t.objective_id is null then 'counted' else 'declared' end as origin, c.source,
       coalesce(c.is_contested, false) as "isContested",
       (select coalesce(json_agg(json_build_object('id', o.id, 'label', o.label) order by o.position, o.id), '[]')
        from agreements.published_objective o where o.territory_id = $1 and o.agreement_id = x.agreement_id
          and case when t.objective_id is not null then o.id = t.objective_id
            else o.indicator_code = i.indicator_code and o.period_from = i.period_from and o.period_to = i.period_to end
       ) as objectives
     from network.declension x
     join agreements.published_agreement a on a.territory_id = $1 and a.id = x.agreement_id
     join network.framework f on f.territory_id = x.framework_territory_id and f.id = x.framework_id
     join territory.directory d on d.territory_id = f.territory_id
     join network.declined_indicator t on t.territory_id = $1 and t.declension_id = x.id
     join network.framework_indicator i on i.territory_id = f.territory_id and i.id = t.indicator_id
     left join network.contribution c on c.territory_id = $1 and c.declension_id = x.id and c.indicator_id = i.id
     where x.territory_id = $1 and x.withdrawn_at is null and ($3::uuid is null or x.framework_id = $3)
       and ($4::uuid is null or x.agreement_id = $4)
     order by f.ends_on desc, f.label, a.label, x.id, i.position, i.version`,
    [tx.territoryId, today, of.frameworkId ?? null, of.agreementId ?? null],
  )
