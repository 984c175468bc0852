import { settleDeadline } from '#features/deadlines/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { correctExit } from '../../contract/exits.ts'
import { changePathway, loadPathway } from '../pathway-store.ts'
import { recordTransition } from '../record-transition.ts'
import { tellOutcome } from '../tell-outcome.ts'
import { askProofs, keepExitProofState } from './ask-proofs.ts'
import { notOfJob } from './close-pathway.ts'
import { pathwayLeft } from './events.ts'
import { judgeExit } from './exit-facts.ts'
import { findExit, insertExit, type StoredExit } from './exit-store.ts'
import { headOf, reloaded } from './pathway-head.ts'
import { cancelWatches, watchExit } from './plan-watches.ts'

/** A correction keeps what was written: the former exit is revoked with its reason, a new one takes its place. */
export const correct: TerritoryHandler<typeof correctExit> = async (context, { params, body }) => {
  const former = await findExit(context.tx, params.exitId)
  if (!former) return refuse('not-found')
  const pathway = await loadPathway(context, former.pathwayId, 'pathways.override')
  if (!pathway.ok) return pathway
  if (former.revokedAt) return refuse('exit-already-revoked')
  await revoke(context, former, body.why)
  const verdict = await judgeExit(context, pathway.value, body)
  if (!verdict.ok) return verdict
  const { plie, missingProofs } = verdict.value
  await insertExit(context, former.pathwayId, body, verdict.value)
  await changePathway(
    context,
    { id: former.pathwayId },
    { exited_on: body.exitedOn, exit_reason_code: body.reasonCode, exit_class: plie },
  )
  await recordTransition(context, {
    subjectKind: 'pathway',
    subjectId: former.pathwayId,
    move: 'exit',
    from: 'exited',
    to: 'exited',
    effectiveOn: body.exitedOn,
    reasonCode: body.reasonCode,
    reasonText: body.why,
  })
  await askProofs(
    context,
    pathway.value,
    { kind: 'exit', id: body.id },
    missingProofs.filter(notOfJob(body.jobId)),
  )
  await keepExitProofState(context, former.pathwayId, body)
  await watchExit(context, pathway.value, body)
  await audit(context, {
    action: 'pathways.exit-corrected',
    subjectKind: 'pathway',
    subjectId: former.pathwayId,
  })
  await context.services.publish(context, pathwayLeft, {
    ...{ pathwayId: former.pathwayId, exitedOn: body.exitedOn, formerExitOn: former.exitedOn },
  })
  await tellOutcome(context, former.pathwayId)
  const corrected = await reloaded(context, former.pathwayId)
  return done({ pathway: headOf(corrected), exitId: body.id, classification: verdict.value })
}

const revoke = async (context: Context, former: StoredExit, why: string) => {
  const { tx, actor, now, today } = context
  await tx.query(
    `update pathways.exit set revoked_by = $3, revoked_at = $4, revoke_reason = $5 where territory_id = $1 and id = $2`,
    [tx.territoryId, former.id, actor.memberId, now, why],
  )
  await tx.query(
    `update pathways.transition set revoked_by = $3, revoked_at = $4, revoke_reason = $5
     where territory_id = $1 and subject_id = $2 and to_state = 'exited' and revoked_at is null`,
    [tx.territoryId, former.pathwayId, actor.memberId, now, why],
  )
  await tx.query(
    `update pathways.proof set cancelled_on = $3
     where territory_id = $1 and subject_id = $2 and received_on is null and cancelled_on is null`,
    [tx.territoryId, former.id, today],
  )
  await settleDeadline(context, 'exit-proof', former.id, actor.memberId)
  await cancelWatches(context, former.id)
}
