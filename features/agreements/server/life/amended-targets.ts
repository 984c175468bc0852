import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { AmendedTarget, Objective } from '../../contract.ts'
import { knownIndicator } from '../../rules/indicators.ts'

type Read = Omit<AmendedTarget, 'unit' | 'unitLabel'> & Pick<Objective, 'indicatorCode' | 'measured'>

const setAt = (moment: string): string => `
  select jsonb_build_object('baseline', s.baseline_value, 'baselineOn', s.baseline_on,
    'min', s.target_min, 'max', s.target_max) as aims
  from agreements.target_set s
  where s.territory_id = $1 and s.objective_id = o.id and s.written_at < ${moment}
  order by s.written_at desc, s.id desc limit 1`

/**
 * The targets that an amendment writes, in the order of the agreement. One amendment of targets is open at a time and
 * none moves between two of them: what was written from one to the next is its own.
 */
export const amendedTargets = async (
  tx: TerritoryTransaction,
  amendmentId: string,
): Promise<AmendedTarget[]> => {
  const rows = await tx.query<Read>(
    `with span as (
       select a.agreement_id, a.created_at as since, coalesce((
         select min(n.created_at) from agreements.amendment n
         where n.territory_id = $1 and n.agreement_id = a.agreement_id and n.kind = 'targets'
           and n.number > a.number), 'infinity') as until
       from agreements.amendment a where a.territory_id = $1 and a.id = $2 and a.kind = 'targets'
     ), read as (
       select o.label, o.article, o.indicator_code as "indicatorCode", o.measured, o.position, o.id,
         case when o.created_at < span.since then b.aims end as before,
         case when o.removed_at is null or o.removed_at >= span.until then e.aims end as after
       from agreements.objective o
       join span on span.agreement_id = o.agreement_id
       left join lateral (${setAt('span.since')}) b on true
       left join lateral (${setAt('span.until')}) e on true
       where o.territory_id = $1 and o.kind <> 'qualitative' and o.created_at < span.until
         and (o.removed_at is null or o.removed_at >= span.since)
     )
     select id as "objectiveId", label, article, "indicatorCode", measured, before, after from read
     where before is distinct from after order by position, id`,
    [tx.territoryId, amendmentId],
  )
  return rows.map(({ indicatorCode, measured, ...one }) => ({ ...one, ...unitOf(indicatorCode, measured) }))
}

const unitOf = (
  code: Read['indicatorCode'],
  measured: Read['measured'],
): Pick<AmendedTarget, 'unit' | 'unitLabel'> =>
  measured && !measured.isRate
    ? { unit: 'amount', unitLabel: measured.unit }
    : { unit: measured ? 'share' : (knownIndicator(code)?.unit ?? 'amount'), unitLabel: null }
