import type { Context } from '#platform/server/http/context.ts'
import type { Plan } from '../contract.ts'
import type { ActionState } from '../rules/action-lifecycle.ts'
import { isReadable, reader } from './action-access.ts'
import { pilotsOf } from './pilot-store.ts'

type Reading = Pick<Context, 'tx' | 'actor'>
type Writing = Pick<Context, 'tx' | 'actor' | 'now'>

const columns = `p.id, p.label, p.description, p.agreement_id as "agreementId", g.label as "agreementLabel",
  p.starts_on as "startsOn", p.ends_on as "endsOn", p.version, ${pilotsOf('plan_id', 'p.id')} as leads`
const from = `from plans.plan p
  left join agreements.published_agreement g on g.territory_id = $1 and g.id = p.agreement_id`

export const loadPlan = async ({ tx }: Pick<Context, 'tx'>, id: string): Promise<Plan | undefined> => {
  const [row] = await tx.query<Plan>(`select ${columns} ${from} where p.territory_id = $1 and p.id = $2`, [
    tx.territoryId,
    id,
  ])
  return row
}

interface CountedPlan extends Plan {
  /** Of the actions that the reader may read, without the sub-actions. */
  readonly states: readonly { readonly state: ActionState; readonly endsOn: string | null }[]
}

/** Plans, those that end last first. */
export const loadPlans = ({ tx, actor }: Reading): Promise<CountedPlan[]> =>
  tx.query<CountedPlan>(
    `select ${columns}, coalesce((select json_agg(json_build_object('state', a.state, 'endsOn', a.ends_on))
         from plans.placement l join plans.action a on a.territory_id = $1 and a.id = l.action_id
         where l.territory_id = $1 and l.plan_id = p.id and ${isReadable('a')}), '[]') as states
     ${from} where p.territory_id = $1 order by p.ends_on desc, p.label, p.id limit 500`,
    [tx.territoryId, ...reader(actor)],
  )

export interface PlanValues {
  readonly label: string
  readonly description: string
  readonly agreementId: string | null
  readonly startsOn: string
  readonly endsOn: string
}

const valuesOf = (plan: PlanValues) => [
  plan.label,
  plan.description,
  plan.agreementId,
  plan.startsOn,
  plan.endsOn,
]

/** False when the id is already there. */
export const insertPlan = async (
  { tx, actor, now }: Writing,
  id: string,
  plan: PlanValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into plans.plan (territory_id, id, label, description, agreement_id, starts_on, ends_on, created_at, created_by)
     values ($1, $2, $5, $6, $7, $8, $9, $3, $4) on conflict (territory_id, id) do nothing returning id`,
    [tx.territoryId, id, now, actor.memberId, ...valuesOf(plan)],
  )
  return rows.length === 1
}

/** False when somebody changed it in between. */
export const updatePlan = async (
  { tx }: Pick<Context, 'tx'>,
  id: string,
  version: number,
  plan: PlanValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `update plans.plan set label = $4, description = $5, agreement_id = $6, starts_on = $7, ends_on = $8,
       version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [tx.territoryId, id, version, ...valuesOf(plan)],
  )
  return rows.length === 1
}

export const isAgreement = async ({ tx }: Pick<Context, 'tx'>, id: string): Promise<boolean> =>
  (
    await tx.query('select from agreements.published_agreement where territory_id = $1 and id = $2', [
      tx.territoryId,
      id,
    ])
  ).length === 1
