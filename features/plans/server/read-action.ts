import { movesFrom } from '#kernel/lifecycle.ts'
import { done, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { MoveRow, readAction } from '../contract.ts'
import { type ActionMove, actionLifecycle } from '../rules/action-lifecycle.ts'
import { mayWrite } from './action-access.ts'
import { loadActions, loadWithSubActions, rowWith } from './action-store.ts'
import { loadBudget } from './budget-store.ts'
import { plansOfAction } from './placement-store.ts'

export const showAction: TerritoryHandler<typeof readAction> = async (context, { params }) => {
  const [action, ...subActions] = await loadWithSubActions(context, params.actionId)
  if (!action) return refuse('not-found')
  const [parent] = action.parentId ? await loadActions(context, [action.parentId]) : []
  const row = rowWith(context, action, subActions)
  const { description, inspiredBy, practice } = action
  return done({
    action: { ...row, description, inspiredBy, practice },
    parent: parent ? { id: parent.id, label: parent.label } : null,
    plans: await plansOfAction(context, parent?.id ?? action.id),
    partners: await partnersOf(context, action.id),
    objectives: await objectivesOf(context, action.id),
    budget: await loadBudget(context, {
      actionIds: [action.id, ...subActions.map(({ id }) => id)],
      axisIds: [],
    }),
    history: await historyOf(context, action.id),
    moves: Object.entries(movesFrom(actionLifecycle, action.state, { reasonGiven: true })).map(
      ([move, { allowed }]) => ({ move: move as ActionMove, allowed: allowed && row.mayMove }),
    ),
    mayWrite: mayWrite(context.actor),
    isLedByHers:
      !row.mayMove &&
      row.pilots.some(({ organisationId }) => organisationId === context.actor.organisationId),
  })
}

const partnersOf = ({ tx }: Pick<Context, 'tx'>, id: string): Promise<{ id: string; name: string }[]> =>
  tx.query(
    `select o.id, o.name from plans.partner r
     join organisations.published_organisation o on o.territory_id = $1 and o.id = r.organisation_id
     where r.territory_id = $1 and r.action_id = $2 order by o.name, o.id`,
    [tx.territoryId, id],
  )

const objectivesOf = (
  { tx }: Pick<Context, 'tx'>,
  id: string,
): Promise<{ id: string; label: string; agreementLabel: string }[]> =>
  tx.query(
    `select o.id, o.label, g.label as "agreementLabel" from plans.served_objective s
     join agreements.published_objective o on o.territory_id = $1 and o.id = s.objective_id
     join agreements.published_agreement g on g.territory_id = $1 and g.id = o.agreement_id
     where s.territory_id = $1 and s.action_id = $2 order by o.period_from, o.position, o.id`,
    [tx.territoryId, id],
  )

/** The latest move first. */
const historyOf = ({ tx }: Pick<Context, 'tx'>, id: string): Promise<MoveRow[]> =>
  tx.query(
    `select v.id, v.move, v.from_state as "from", v.to_state as "to", v.reason, m.name as "by",
       to_char(v.moved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "at"
     from plans.move v join organisations.published_member m on m.territory_id = $1 and m.id = v.moved_by
     where v.territory_id = $1 and v.action_id = $2 order by v.moved_at desc, v.id desc`,
    [tx.territoryId, id],
  )
