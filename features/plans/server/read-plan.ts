import { done, type Result, refuse } from '#kernel/result.ts'
import type { Reply } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listPlanChoices, listPlans, readPlan } from '../contract.ts'
import { progressOf } from '../rules/progress.ts'
import { shownState } from '../rules/reading.ts'
import { mayWrite } from './action-access.ts'
import { loadActionsOfPlan, nestedRows } from './action-store.ts'
import { loadAxes } from './axis-store.ts'
import { loadBudget } from './budget-store.ts'
import { placedIds } from './placement-store.ts'
import { loadPlan, loadPlans } from './plan-store.ts'

export const showPlans: TerritoryHandler<typeof listPlans> = async (context) => {
  const plans = await loadPlans(context)
  return done({
    items: plans.map(({ id, label, agreementLabel, startsOn, endsOn, leads, states }) => ({
      ...{ id, label, agreementLabel, startsOn, endsOn, leads },
      progress: progressOf(states.map((one) => shownState(one, context.today))),
    })),
  })
}

/** The whole plan in as many statements whatever its size; the screen, the lists and the document read it here. */
export const wholePlan = async (
  context: Context,
  planId: string,
): Promise<Result<Reply<typeof readPlan>, 'not-found'>> => {
  const plan = await loadPlan(context, planId)
  if (!plan) return refuse('not-found')
  const axes = await loadAxes(context, planId)
  const stored = await loadActionsOfPlan(context, planId)
  const placed = await placedIds(context, planId)
  const budget = await loadBudget(context, {
    actionIds: stored.map(({ id }) => id),
    axisIds: axes.map(({ id }) => id),
  })
  const actions = nestedRows(context, stored)
  return done({
    ...{ plan, axes, actions, budget },
    hidden: placed.length - actions.length,
    progress: progressOf(actions.map(({ shown }) => shown)),
    mayWrite: mayWrite(context.actor),
  })
}

export const showPlan: TerritoryHandler<typeof readPlan> = (context, { params }) =>
  wholePlan(context, params.planId)

type Choice = { readonly id: string; readonly label: string }

/** What the forms offer, each list in one statement. */
export const showChoices: TerritoryHandler<typeof listPlanChoices> = async ({ tx, today }) => {
  const choices = (sql: string, ...values: readonly unknown[]) =>
    tx.query<Choice>(sql, [tx.territoryId, ...values])
  return done({
    agreements: await choices(
      'select id, label from agreements.published_agreement where territory_id = $1 order by starts_on desc, id limit 500',
    ),
    objectives: await choices(
      `select o.id, concat_ws(', ', o.label, o.article, to_char(o.period_from, 'YYYY')) as label
       from agreements.published_objective o where o.territory_id = $1
       order by o.period_from desc, o.agreement_id, o.position, o.id limit 500`,
    ),
    members: await choices(
      `select m.id, m.name || ', ' || o.name as label from organisations.published_member m
       join organisations.published_organisation o on o.territory_id = $1 and o.id = m.organisation_id
       where m.territory_id = $1 and (m.left_on is null or m.left_on > $2) order by m.name, m.id limit 1000`,
      today,
    ),
    organisations: await choices(
      `select id, name as label from organisations.published_organisation
       where territory_id = $1 and (closed_on is null or closed_on > $2) order by name, id limit 2000`,
      today,
    ),
    plans: await choices(
      'select id, label from plans.plan where territory_id = $1 order by ends_on desc, label, id limit 500',
    ),
    practices: await choices(
      'select id, title as label from library.published_practice where territory_id = $1 order by title, id limit 1000',
    ),
  })
}
