import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listEngagements } from '../../contract/agreements-of-engagement.ts'
import { loadPathway } from '../pathway-store.ts'
import { engagementsOf } from './engagement-store.ts'

export const showEngagements: TerritoryHandler<typeof listEngagements> = async (context, { params }) => {
  const { tx } = context
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.read')
  if (!pathway.ok) return pathway
  const { personId, state, referentId } = pathway.value
  const [names] = await tx.query<{ personName: string; referentName: string | null }>(
    `select p.given_name || ' ' || p.family_name as "personName",
       (select m.name from organisations.published_member m where m.territory_id = $1 and m.id = $3) as "referentName"
     from people.published_person p where p.territory_id = $1 and p.id = $2`,
    [tx.territoryId, personId, referentId],
  )
  if (!names) return refuse('not-found')
  await audit(context, {
    action: 'pathways.contract-opened',
    subjectKind: 'pathway',
    subjectId: params.pathwayId,
  })
  return done({ personId, pathwayState: state, ...names, items: await engagementsOf(tx, params.pathwayId) })
}
