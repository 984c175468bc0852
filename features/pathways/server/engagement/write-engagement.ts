import { done, refuse, refuseField } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { writeEngagement } from '../../contract/agreements-of-engagement.ts'
import { engagementKindOn } from '../../rules/engagement-kinds.ts'
import { loadEngagement, lockEngagement, reread, writeObjectives } from './engagement-store.ts'

/** Only a draft that nobody signed is written; its objectives are replaced by those sent, which keep their state by their id. */
export const editEngagement: TerritoryHandler<typeof writeEngagement> = async (context, { params, body }) => {
  const { tx } = context
  await lockEngagement(context, params.contractId)
  const found = await loadEngagement(context, params.contractId)
  if (!found.ok) return found
  const { contract } = found.value
  if (contract.state !== 'draft') return refuse('already-signed')
  if (contract.signatures.length > 0) return refuse('partly-signed')
  if (body.endsOn && body.endsOn < body.startsOn) return refuseField('/endsOn', 'ends-before-start')
  if (body.aimRomeCode && !(await knownJob(context, body.aimRomeCode)))
    return refuseField('/aimRomeCode', 'unknown')
  const written = await tx.query(
    `update pathways.contract set aim = $4, aim_rome_code = $5, starts_on = $6, ends_on = $7, weekly_minutes = $8,
       weekly_reason = $9, kind = $10, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [
      ...[tx.territoryId, contract.id, body.version, body.aim, body.aimRomeCode, body.startsOn, body.endsOn],
      ...[body.weeklyMinutes, body.weeklyReason, engagementKindOn(body.startsOn)],
    ],
  )
  if (written.length === 0) return refuse('stale-version', { details: await reread(context, contract.id) })
  await writeObjectives(tx, contract.id, body.objectives)
  return done(await reread(context, contract.id))
}

const knownJob = async ({ tx }: Parameters<typeof editEngagement>[0], code: string): Promise<boolean> =>
  (await tx.query('select from territory.rome where code = $1', [code])).length > 0
