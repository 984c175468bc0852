import type { Context } from '#platform/server/http/context.ts'

type Working = Pick<Context, 'tx'>

export const loadAxes = (
  { tx }: Working,
  planId: string,
): Promise<{ readonly id: string; readonly label: string }[]> =>
  tx.query(
    'select id, label from plans.axis where territory_id = $1 and plan_id = $2 order by position, id',
    [tx.territoryId, planId],
  )

/** At the end of the plan, in the order given; those that are already there stay as they are. */
export const insertAxes = async (
  { tx }: Working,
  planId: string,
  axes: readonly { readonly id: string; readonly label: string }[],
): Promise<void> => {
  if (axes.length === 0) return
  await tx.query(
    `insert into plans.axis (territory_id, id, plan_id, position, label)
     select $1, r.id, $2, coalesce((select max(position) from plans.axis where territory_id = $1 and plan_id = $2), 0) + r.rank, r.label
     from unnest($3::uuid[], $4::text[]) with ordinality as r (id, label, rank)
     on conflict (territory_id, id) do nothing`,
    [tx.territoryId, planId, axes.map(({ id }) => id), axes.map(({ label }) => label)],
  )
}

export const renameAxis = async (
  { tx }: Working,
  planId: string,
  id: string,
  label: string,
): Promise<boolean> =>
  (
    await tx.query(
      'update plans.axis set label = $4 where territory_id = $1 and plan_id = $2 and id = $3 returning id',
      [tx.territoryId, planId, id, label],
    )
  ).length === 1

export const hasBudget = async ({ tx }: Working, axisId: string): Promise<boolean> =>
  (
    await tx.query('select from plans.budget_line where territory_id = $1 and axis_id = $2 limit 1', [
      tx.territoryId,
      axisId,
    ])
  ).length === 1

/** Its actions stay in the plan, without axis. */
export const deleteAxis = async ({ tx }: Working, planId: string, id: string): Promise<boolean> => {
  await tx.query(
    'update plans.placement set axis_id = null where territory_id = $1 and plan_id = $2 and axis_id = $3',
    [tx.territoryId, planId, id],
  )
  const rows = await tx.query(
    'delete from plans.axis where territory_id = $1 and plan_id = $2 and id = $3 returning id',
    [tx.territoryId, planId, id],
  )
  return rows.length === 1
}

export const orderAxes = async ({ tx }: Working, planId: string, ids: readonly string[]): Promise<void> => {
  await tx.query(
    `update plans.axis x set position = r.rank from unnest($3::uuid[]) with ordinality as r (id, rank)
     where x.territory_id = $1 and x.plan_id = $2 and x.id = r.id`,
    [tx.territoryId, planId, ids],
  )
}
