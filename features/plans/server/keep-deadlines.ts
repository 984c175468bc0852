import { keepDeadlinesTrue } from '#features/deadlines/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'

/**
 * « À faire » of who pilots: one line for each action or sub-action that has an end and is neither done nor given up,
 * expected of the first member among its pilots. Written again after each change, in three statements.
 */
export const keepActionLines = async (context: Pick<Context, 'tx' | 'now'>): Promise<void> => {
  const open = await context.tx.query<{ id: string; endsOn: string; ownerId: string }>(
    `select a.id, a.ends_on as "endsOn", p.member_id as "ownerId" from plans.action a
     join lateral (select p.member_id from plans.pilot p
       join organisations.published_member m on m.territory_id = $1 and m.id = p.member_id and m.left_on is null
       where p.territory_id = $1 and p.action_id = a.id order by p.position limit 1) p on true
     where a.territory_id = $1 and a.state not in ('done', 'dropped') and a.ends_on is not null`,
    [context.tx.territoryId],
  )
  await keepDeadlinesTrue(
    context,
    'plan-action-end',
    open.map((one) => ({
      ...{ subjectKind: 'plan-action', subjectId: one.id, basisOn: one.endsOn, ownerId: one.ownerId },
    })),
  )
}
