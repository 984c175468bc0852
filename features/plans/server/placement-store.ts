import type { Context } from '#platform/server/http/context.ts'

type Working = Pick<Context, 'tx'>

/** At the end of the plan, or moved under another axis of it. */
export const place = async (
  { tx }: Working,
  planId: string,
  actionId: string,
  axisId: string | null,
): Promise<void> => {
  await tx.query(
    `insert into plans.placement (territory_id, plan_id, action_id, axis_id, position)
     values ($1, $2, $3, $4,
       (select coalesce(max(position), 0) + 1 from plans.placement where territory_id = $1 and plan_id = $2))
     on conflict (territory_id, plan_id, action_id) do update set axis_id = excluded.axis_id`,
    [tx.territoryId, planId, actionId, axisId],
  )
}

/** The plans of an action, those where it is the last one to be taken out of included. */
export const plansOfAction = (
  { tx }: Working,
  actionId: string,
): Promise<{ readonly id: string; readonly label: string; readonly axisLabel: string | null }[]> =>
  tx.query(
    `select p.id, p.label, x.label as "axisLabel" from plans.placement l
     join plans.plan p on p.territory_id = $1 and p.id = l.plan_id
     left join plans.axis x on x.territory_id = $1 and x.id = l.axis_id
     where l.territory_id = $1 and l.action_id = $2 order by p.label, p.id`,
    [tx.territoryId, actionId],
  )

export const unplace = async ({ tx }: Working, planId: string, actionId: string): Promise<void> => {
  await tx.query('delete from plans.placement where territory_id = $1 and plan_id = $2 and action_id = $3', [
    tx.territoryId,
    planId,
    actionId,
  ])
}

/** Every action of a plan, readable or not. */
export const placedIds = async ({ tx }: Working, planId: string): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(
      'select action_id as id from plans.placement where territory_id = $1 and plan_id = $2',
      [tx.territoryId, planId],
    )
  ).map(({ id }) => id)

export const orderPlacements = async (
  { tx }: Working,
  planId: string,
  actions: readonly { readonly actionId: string; readonly axisId: string | null }[],
): Promise<void> => {
  await tx.query(
    `update plans.placement l set position = r.rank, axis_id = r.axis_id
     from unnest($3::uuid[], $4::uuid[]) with ordinality as r (action_id, axis_id, rank)
     where l.territory_id = $1 and l.plan_id = $2 and l.action_id = r.action_id`,
    [tx.territoryId, planId, actions.map(({ actionId }) => actionId), actions.map(({ axisId }) => axisId)],
  )
}

export const orderSubActions = async ({ tx }: Working, ids: readonly string[]): Promise<void> => {
  await tx.query(
    `update plans.action a set position = r.rank from unnest($2::uuid[]) with ordinality as r (id, rank)
     where a.territory_id = $1 and a.id = r.id and a.level = 2`,
    [tx.territoryId, ids],
  )
}
