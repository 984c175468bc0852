import { newId } from '#kernel/id.ts'
import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { draftEngagement } from '../../contract/agreements-of-engagement.ts'
import { engagementKindOn } from '../../rules/engagement-kinds.ts'
import { loadPathway } from '../pathway-store.ts'
import { engagementsOf, loadEngagement, writeObjectives } from './engagement-store.ts'

/** The first version, or an amendment: a new version that starts from the one in force. Nothing signed is rewritten. */
export const startEngagement: TerritoryHandler<typeof draftEngagement> = async (
  context,
  { params, body },
) => {
  const { tx, actor, now } = context
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  if (!pathway.value.isOpen) return refuse('pathway-closed')
  const versions = await engagementsOf(tx, params.pathwayId)
  const same = versions.find((version) => version.id === body.id)
  if (same) return done(same)
  if (versions.some((version) => version.state === 'draft')) return refuse('draft-exists')
  const inForce = versions.find((version) => version.state === 'signed')
  await tx.query(
    `insert into pathways.contract (territory_id, id, pathway_id, number, kind, state, aim, aim_rome_code, starts_on,
       weekly_minutes, weekly_reason, created_at, created_by)
     values ($1, $2, $3, $4, $5, 'draft', $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[tx.territoryId, body.id, params.pathwayId, (versions[0]?.number ?? 0) + 1],
      ...[engagementKindOn(body.startsOn), inForce?.aim ?? '', inForce?.aimRomeCode ?? null, body.startsOn],
      ...[inForce?.weeklyMinutes ?? null, inForce?.weeklyReason ?? null, now, actor.memberId],
    ],
  )
  const underWay = (inForce?.objectives ?? []).filter(
    ({ state }) => state === 'planned' || state === 'ongoing',
  )
  await writeObjectives(
    tx,
    body.id,
    underWay.map((objective) => ({ ...objective, id: newId(now.getTime()) })),
  )
  const drafted = await loadEngagement(context, body.id)
  return drafted.ok ? done(drafted.value.contract) : drafted
}
