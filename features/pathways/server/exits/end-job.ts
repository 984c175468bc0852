import { done, refuse, refuseField } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { endJob } from '../../contract/exits.ts'
import { loadPathway, type PathwayRow } from '../pathway-store.ts'
import { keepProofDeadline } from './ask-proofs.ts'
import { findJob, jobReply, jobsOf } from './job-store.ts'
import { movePathway } from './move-pathway.ts'
import { headOf } from './pathway-head.ts'
import { cancelWatches } from './plan-watches.ts'

/** A job that stopped too soon: what it promised is expected no more, the person is followed again. */
export const stopJob: TerritoryHandler<typeof endJob> = async (context, { params, body }) => {
  const { tx, today } = context
  const job = await findJob(tx, params.jobId)
  if (!job) return refuse('not-found')
  const pathway = await loadPathway(context, job.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  if (body.endedEarlyOn > today) return refuseField('/endedEarlyOn', 'date-in-future')
  if (body.endedEarlyOn < job.startsOn) return refuseField('/endedEarlyOn', 'before-start')
  const written = await tx.query(
    `update pathways.job set ended_early_on = $4, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [tx.territoryId, job.id, body.version, body.endedEarlyOn],
  )
  if (written.length === 0) return refuse('stale-version', { details: jobReply(job) })
  await cancelWatches(context, job.id)
  await tx.query(
    `update pathways.proof set cancelled_on = $3
     where territory_id = $1 and subject_id = $2 and proof_kind = 'month-6' and received_on is null and due_on > $3`,
    [tx.territoryId, job.id, body.endedEarlyOn],
  )
  await keepProofDeadline(context, pathway.value, { kind: 'job', id: job.id })
  const moved = await followAgain(context, pathway.value, body.endedEarlyOn)
  if (!moved.ok) return moved
  return done({ pathway: headOf(moved.value), job: jobReply((await findJob(tx, job.id)) ?? job) })
}

const followAgain = async (context: Context, pathway: PathwayRow, on: string) => {
  const running = (await jobsOf(context.tx, pathway.id)).some(
    (job) => job.endedEarlyOn === null && (job.endsOn === null || job.endsOn >= context.today),
  )
  if (pathway.state !== 'consolidation' || running) return done(pathway)
  return movePathway(context, pathway, {
    move: 'returnToFollowUp',
    version: pathway.version,
    on,
    facts: [],
    changes: { consolidation_since: null },
  })
}
