import type { Context } from '#platform/server/http/context.ts'
import type { BudgetLine } from '../contract.ts'

type Working = Pick<Context, 'tx'>

const select = `select b.id, b.action_id as "actionId", b.axis_id as "axisId", coalesce(a.label, x.label) as "paysFor",
    b.kind, b.stage, b.year, b.funder_id as "funderId", coalesce(o.name, b.funder_name) as "funderName",
    b.amount_cents::float8 as "amountCents", b.version
  from plans.budget_line b
  left join plans.action a on a.territory_id = $1 and a.id = b.action_id
  left join plans.axis x on x.territory_id = $1 and x.id = b.axis_id
  left join organisations.published_organisation o on o.territory_id = $1 and o.id = b.funder_id
  where b.territory_id = $1`

/** Lines of these actions, sub-actions and axes, by year. */
export const loadBudget = (
  { tx }: Working,
  owners: { readonly actionIds: readonly string[]; readonly axisIds: readonly string[] },
): Promise<BudgetLine[]> =>
  tx.query(
    `${select} and (b.action_id = any($2::uuid[]) or b.axis_id = any($3::uuid[]))
     order by b.year, "paysFor", "funderName", b.kind, b.stage, b.id`,
    [tx.territoryId, owners.actionIds, owners.axisIds],
  )

export const loadLine = async ({ tx }: Working, id: string): Promise<BudgetLine | undefined> => {
  const [row] = await tx.query<BudgetLine>(`${select} and b.id = $2`, [tx.territoryId, id])
  return row
}

export interface LineValues {
  readonly kind: string
  readonly stage: string
  readonly year: number
  readonly funderId: string | null
  readonly funderName: string | null
  readonly amountCents: number
}

type Owner = Pick<BudgetLine, 'actionId' | 'axisId'>

const valuesOf = (line: LineValues) => [
  ...[line.kind, line.stage, line.year, line.funderId, line.funderName, line.amountCents],
]

/** Whether another line says the same kind, year, funder and stage of the same action or axis. */
export const isTwice = async (
  { tx }: Working,
  { actionId, axisId }: Owner,
  line: LineValues,
  besides: string,
): Promise<boolean> => {
  const rows = await tx.query(
    `select from plans.budget_line where territory_id = $1 and id <> $2
       and coalesce(action_id, axis_id) = coalesce($3::uuid, $4::uuid) and kind = $5 and stage = $6 and year = $7
       and coalesce(funder_id::text, lower(funder_name)) = coalesce($8::uuid::text, lower($9))`,
    [tx.territoryId, besides, actionId, axisId, ...valuesOf(line).slice(0, 5)],
  )
  return rows.length > 0
}

/** False when the id, or the same line by another hand, is already there. */
export const insertLine = async (
  { tx }: Working,
  id: string,
  { actionId, axisId }: Owner,
  line: LineValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into plans.budget_line (territory_id, id, action_id, axis_id, kind, stage, year, funder_id, funder_name, amount_cents)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
    [tx.territoryId, id, actionId, axisId, ...valuesOf(line)],
  )
  return rows.length === 1
}

/** False when somebody changed it in between. */
export const updateLine = async (
  { tx }: Working,
  id: string,
  version: number,
  line: LineValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `update plans.budget_line set kind = $4, stage = $5, year = $6, funder_id = $7, funder_name = $8, amount_cents = $9,
       version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [tx.territoryId, id, version, ...valuesOf(line)],
  )
  return rows.length === 1
}

export const deleteLine = async ({ tx }: Working, id: string): Promise<boolean> =>
  (
    await tx.query('delete from plans.budget_line where territory_id = $1 and id = $2 returning id', [
      tx.territoryId,
      id,
    ])
  ).length === 1

export const isAxis = async ({ tx }: Working, id: string): Promise<boolean> =>
  (await tx.query('select from plans.axis where territory_id = $1 and id = $2', [tx.territoryId, id]))
    .length === 1
