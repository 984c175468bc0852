import { isSmallCell } from '#kernel/small-cells.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Objective, OpenedObjective } from '../contract.ts'
import { lastDay } from '../rules/assess.ts'
import { seesPersons } from './figures-access.ts'
import { type Narrowing, narrowed, narrowingValues } from './narrowing.ts'
import { is } from './predicates.ts'

/**
 * A rate is read with the people it is about: share of entries without a job for a year or more. Known from the
 * date of the last job, or from the criteria DELD and DETLD; nothing is said when nobody recorded either.
 */
export const entryProfile = async (
  { tx, actor, today }: Context,
  { period }: Objective,
  narrowing: Narrowing,
): Promise<OpenedObjective['profile']> => {
  const [row] = await tx.named<{ known: number; longJobless: number }>(
    'agreements.entry-profile',
    statement,
    [...narrowingValues(tx.territoryId, narrowing), period.from, lastDay(period, today)],
  )
  if (!row || row.known === 0) return null
  const isSmall = isSmallCell({ numerator: row.longJobless, denominator: row.known })
  return isSmall && !seesPersons(actor) ? null : row
}

const statement = `
  select count(*)::integer as known, count(*) filter (where e.is_long)::integer as "longJobless"
  from (
    select p.jobless_since <= w.entered_on - 365 or k.is_long as is_long, p.jobless_since, k.is_long as has_criterion
    from (values ($11::date, $12::date)) as c (starts_on, ends_on)
    join pathways.published_pathway w on ${narrowed} and ${is.entered}
    join people.published_profile p on p.territory_id = $1 and p.id = w.person_id
    cross join lateral (
      select exists (select 1 from people.published_criterion k where k.territory_id = $1 and k.person_id = w.person_id
        and k.code in ('DELD', 'DETLD') and k.declared_on <= c.ends_on) as is_long
    ) k
  ) e where e.jobless_since is not null or e.has_criterion`
