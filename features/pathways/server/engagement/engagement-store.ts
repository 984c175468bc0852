import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Engagement } from '../../contract/agreements-of-engagement.ts'
import { loadPathway, type PathwayRow } from '../pathway-store.ts'

const select = `
  select c.id, c.pathway_id as "pathwayId", c.number, c.kind, c.state, c.aim, c.aim_rome_code as "aimRomeCode",
    r.label as "aimRomeLabel", c.starts_on as "startsOn", c.ends_on as "endsOn", c.weekly_minutes as "weeklyMinutes",
    c.weekly_reason as "weeklyReason", c.signed_on as "signedOn", c.version,
    coalesce((select json_agg(json_build_object('id', o.id, 'label', o.label, 'details', o.details, 'dueOn', o.due_on,
        'state', o.state, 'stateOn', o.state_on) order by o.position)
      from pathways.objective o where o.territory_id = $1 and o.contract_id = c.id), '[]') as objectives,
    coalesce((select json_agg(json_build_object('id', s.id, 'party', s.party, 'signerName', s.signer_name,
        'signedOn', s.signed_on, 'method', s.method, 'recordedAt', s.recorded_at) order by s.signed_on, s.id)
      from pathways.signature s where s.territory_id = $1 and s.contract_id = c.id), '[]') as signatures
  from pathways.contract c left join territory.rome r on r.code = c.aim_rome_code`

export const engagementsOf = (tx: TerritoryTransaction, pathwayId: string): Promise<Engagement[]> =>
  tx.query(`${select} where c.territory_id = $1 and c.pathway_id = $2 order by c.number desc limit 50`, [
    tx.territoryId,
    pathwayId,
  ])

/** A version with its pathway, when the right to follow reaches it. */
export const loadEngagement = async (
  context: Context,
  id: string,
): Promise<Result<{ contract: Engagement; pathway: PathwayRow }, 'not-found'>> => {
  const { tx } = context
  const [contract] = await tx.query<Engagement>(`${select} where c.territory_id = $1 and c.id = $2`, [
    tx.territoryId,
    id,
  ])
  if (!contract) return refuse('not-found')
  const pathway = await loadPathway(context, contract.pathwayId, 'pathways.follow')
  return pathway.ok ? done({ contract, pathway: pathway.value }) : pathway
}
