import { keepDeadlinesTrue } from '#features/deadlines/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'

interface Open {
  readonly id: string
  readonly label: string
  readonly endsOn: string
  readonly ownerId: string
  /** The first member of another organisation who pilots it too. */
  readonly besideId: string | null
}

/**
 * « À faire » of who pilots: a line for each action or sub-action that has an end and is neither done nor given up,
 * expected of the first member among its pilots, and one of the first member of another organisation who leads it with
 * her. Written again after each change, in five statements.
 */
export const keepActionLines = async (context: Pick<Context, 'tx' | 'now'>): Promise<void> => {
  const open = await context.tx.query<Open>(
    `with able as (
       select p.action_id, p.position, m.id as member_id, m.organisation_id,
         first_value(m.organisation_id) over (partition by p.action_id order by p.position) as first_organisation_id
       from plans.pilot p
       join organisations.published_member m on m.territory_id = $1 and m.id = p.member_id and m.left_on is null
       where p.territory_id = $1 and p.action_id is not null)
     select a.id, a.label, a.ends_on as "endsOn", o.member_id as "ownerId",
       (select b.member_id from able b where b.action_id = a.id and b.organisation_id <> b.first_organisation_id
        order by b.position limit 1) as "besideId"
     from plans.action a
     join lateral (select able.member_id from able where able.action_id = a.id order by able.position limit 1) o on true
     where a.territory_id = $1 and a.state not in ('done', 'dropped') and a.ends_on is not null`,
    [context.tx.territoryId],
  )
  const lineOf = ({ id, label, endsOn }: Open, ownerId: string) => ({
    ...{ subjectKind: 'plan-action' as const, subjectId: id, subjectLabel: label, basisOn: endsOn, ownerId },
  })
  await keepDeadlinesTrue(
    context,
    'plan-action-end',
    open.map((one) => lineOf(one, one.ownerId)),
  )
  await keepDeadlinesTrue(
    context,
    'plan-action-shared',
    open.flatMap((one) => (one.besideId ? [lineOf(one, one.besideId)] : [])),
  )
}
