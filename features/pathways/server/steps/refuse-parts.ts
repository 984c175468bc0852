import { refuseField } from '#kernel/result.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** An objective of this very episode, an operator of the directory that runs steps. */
export const refuseParts = async (
  tx: TerritoryTransaction,
  pathwayId: string,
  step: { readonly objectiveId: string | null; readonly operatorOrganisationId: string | null },
) => {
  const [found] = await tx.query<{ objective: boolean; operator: boolean }>(
    `select $3::uuid is null or exists (select from pathways.objective b
         join pathways.contract c on c.territory_id = b.territory_id and c.id = b.contract_id
         where b.territory_id = $1 and b.id = $3 and c.pathway_id = $2) as objective,
       $4::uuid is null or exists (select from organisations.published_organisation o
         where o.territory_id = $1 and o.id = $4 and o.may_operate_steps) as operator`,
    [tx.territoryId, pathwayId, step.objectiveId, step.operatorOrganisationId],
  )
  if (!found?.objective) return refuseField('/objectiveId', 'unknown-objective')
  if (!found.operator) return refuseField('/operatorOrganisationId', 'unknown-operator')
  return undefined
}
