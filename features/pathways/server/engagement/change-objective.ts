import { done, refuse, refuseField } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changeObjective, Engagement } from '../../contract/agreements-of-engagement.ts'
import { loadEngagement } from './engagement-store.ts'

type Objective = Engagement['objectives'][number]

export const moveObjective: TerritoryHandler<typeof changeObjective> = async (context, { params, body }) => {
  const { tx, today } = context
  const [stored] = await tx.query<{ contractId: string }>(
    'select contract_id as "contractId" from pathways.objective where territory_id = $1 and id = $2',
    [tx.territoryId, params.objectiveId],
  )
  if (!stored) return refuse('not-found')
  const found = await loadEngagement(context, stored.contractId)
  if (!found.ok) return found
  if (body.stateOn > today) return refuseField('/stateOn', 'in-the-future')
  const [changed] = await tx.query<Objective>(
    `update pathways.objective set state = $3, state_on = $4 where territory_id = $1 and id = $2
     returning id, label, details, due_on as "dueOn", state, state_on as "stateOn", carried_by as "carriedBy"`,
    [tx.territoryId, params.objectiveId, body.state, body.stateOn],
  )
  return changed ? done(changed) : refuse('not-found')
}
