import { indicatorOf } from '#features/agreements/server/public.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Framework, FrameworkIndicator, NewIndicator } from '../contract.ts'
import type { Contribution } from '../rules/consolidate.ts'

export type KeptFramework = Framework & { readonly ownerId: string }

const frameworkColumns = `f.id, f.territory_id as "ownerId", d.name as "ownerName", f.label, f.starts_on as "startsOn",
  f.ends_on as "endsOn", f.territory_id = $1 as "isOwn", f.published_at is not null as "isPublished",
  f.ends_on < $2::date as "isExpired"`

/** A demo knows demos only. */
const seen = `network.framework f
  join territory.directory d on d.territory_id = f.territory_id
    and d.is_demo = (select is_demo from territory.directory where territory_id = $1)`

/** Row security leaves one’s own and the published ones. */
export const frameworksSeen = (
  tx: TerritoryTransaction,
  today: string,
): Promise<(KeptFramework & { declinedBy: string[] })[]> =>
  tx.query(
    `select ${frameworkColumns},
       (select coalesce(json_agg(a.label order by a.label), '[]') from network.declension x
        join agreements.published_agreement a on a.territory_id = $1 and a.id = x.agreement_id
        where x.territory_id = $1 and x.framework_id = f.id and x.withdrawn_at is null) as "declinedBy"
     from ${seen} order by "isExpired", f.starts_on desc, f.label limit 200`,
    [tx.territoryId, today],
  )

export const loadFramework = async (
  tx: TerritoryTransaction,
  id: string,
  today: string,
): Promise<KeptFramework | undefined> => {
  const [row] = await tx.query<KeptFramework>(`select ${frameworkColumns} from ${seen} where f.id = $3`, [
    tx.territoryId,
    today,
    id,
  ])
  return row
}

/** The last version of each definition, and those that a declension of this territory keeps. */
export const indicatorsOf = async (
  tx: TerritoryTransaction,
  { id, ownerId }: Pick<KeptFramework, 'id' | 'ownerId'>,
): Promise<FrameworkIndicator[]> => {
  const rows = await tx.query<Omit<FrameworkIndicator, 'unit' | 'definitionEnglish'>>(
    `select i.id, i.position, i.version, i.label, i.indicator_code as "indicatorCode", i.direction, i.definition,
       i.period_from as "from", i.period_to as "to",
       json_build_object('min', i.target_min::float, 'max', i.target_max::float) as target
     from network.framework_indicator i where i.territory_id = $2 and i.framework_id = $3
       and ($1 = $2 or i.version = (select max(v.version) from network.framework_indicator v
         where v.territory_id = $2 and v.framework_id = $3 and v.position = i.position)
       or exists (select 1 from network.declined_indicator c where c.territory_id = $1 and c.indicator_id = i.id))
     order by i.position, i.version`,
    [tx.territoryId, ownerId, id],
  )
  return rows.map((row) => {
    const { unit, formula, formulaEnglish } = indicatorOf(row.indicatorCode)
    return { ...row, unit, definitionEnglish: row.definition === formula ? formulaEnglish : null }
  })
}

export const insertFramework = async (
  tx: TerritoryTransaction,
  given: { id: string; label: string; startsOn: string; endsOn: string; now: Date; by: string },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into network.framework (territory_id, id, label, starts_on, ends_on, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
    [tx.territoryId, given.id, given.label, given.startsOn, given.endsOn, given.now, given.by],
  )
  return rows.length === 1
}

/** Next version at `position`, or a new position at the end. False when the id is taken. */
export const insertIndicator = async (
  tx: TerritoryTransaction,
  frameworkId: string,
  position: number | null,
  given: NewIndicator,
): Promise<boolean> => {
  const { version, formula } = indicatorOf(given.indicatorCode)
  const rows = await tx.query(
    `insert into network.framework_indicator (territory_id, id, framework_id, position, version, indicator_code,
       indicator_version, label, definition, direction, period_from, period_to, target_min, target_max)
     select $1, $2, $3, p.position,
       (select coalesce(max(i.version), 0) + 1 from network.framework_indicator i
        where i.territory_id = $1 and i.framework_id = $3 and i.position = p.position),
       $5, $6, $7, $8, $9, $10, $11, $12, $13
     from (select coalesce($4::int, (select coalesce(max(i.position), 0) + 1 from network.framework_indicator i
       where i.territory_id = $1 and i.framework_id = $3)) as position) p
     on conflict do nothing returning id`,
    [
      ...[
        tx.territoryId,
        given.id,
        frameworkId,
        position,
        given.indicatorCode,
        version,
        given.label,
        formula,
      ],
      ...[given.direction, given.from, given.to, given.target.min, given.target.max],
    ],
  )
  return rows.length === 1
}

export const markPublished = (
  tx: TerritoryTransaction,
  id: string,
  by: { now: Date; memberId: string },
): Promise<unknown> =>
  tx.query(
    `update network.framework set published_at = $3, published_by = $4
     where territory_id = $1 and id = $2 and published_at is null`,
    [tx.territoryId, id, by.now, by.memberId],
  )

/** Territories that a framework of this network could reach. */
export const countTerritories = async (tx: TerritoryTransaction): Promise<number> => {
  const [row] = await tx.query<{ known: number }>(
    `select count(*)::int as known from territory.directory d where d.kind = 'territory'
       and d.is_demo = (select is_demo from territory.directory where territory_id = $1)`,
    [tx.territoryId],
  )
  return row?.known ?? 0
}

/** What the territories say of a framework of this one; nothing of another’s, whatever the id. */
export const contributionsTo = (tx: TerritoryTransaction, frameworkId: string): Promise<Contribution[]> =>
  tx.named(
    'network.contributions',
    `select c.declension_id as "declensionId", c.territory_name as "territoryName", c.population,
       c.indicator_id as "indicatorId", c.baseline_value::float as baseline, c.target_min::float as "targetMin",
       c.target_max::float as "targetMax", c.numerator::float, c.denominator::float, c.value::float,
       c.is_comparable as "isComparable", c.as_of as "asOf", c.origin, c.source, c.is_contested as "isContested"
     from network.contributions($1) c`,
    [frameworkId],
  )
