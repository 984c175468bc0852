import { settlePathwayDeadlines } from '#features/deadlines/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { closePathway, simulateExit } from '../../contract/exits.ts'
import { cancelAppointments } from '../meetings/cancel-appointments.ts'
import { loadPathway } from '../pathway-store.ts'
import { askProofs, keepExitProofState } from './ask-proofs.ts'
import { pathwayLeft } from './events.ts'
import { judgeExit } from './exit-facts.ts'
import { findExit, insertExit } from './exit-store.ts'
import { leaveEpisode } from './leave-episode.ts'
import { movePathway } from './move-pathway.ts'
import { headOf, reloaded } from './pathway-head.ts'
import { watchExit } from './plan-watches.ts'

/** Lines of "À faire" that outlive the exit: its proofs, the watches of the job and of the exit, what FSE+ still asks. */
const outlasting = [
  ...(['exit-proof', 'job-month-1', 'job-month-3', 'job-month-6', 'exit-month-6'] as const),
  ...(['funding-entry', 'funding-pieces'] as const),
] as const

/** "Si vous clôturez aujourd'hui": the same judgement as the exit itself, nothing written. */
export const simulate: TerritoryHandler<typeof simulateExit> = async (context, { params, body }) => {
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.follow')
  return pathway.ok ? judgeExit(context, pathway.value, body) : pathway
}

/** The exit counts at its date; what proves it may still be awaited, and is asked for. */
export const close: TerritoryHandler<typeof closePathway> = async (context, { params, body }) => {
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  if (!pathway.value.isOpen) {
    const again = await findExit(context.tx, body.id)
    if (again?.pathwayId !== params.pathwayId) return refuse('pathway-already-closed')
  }
  const classification = await judgeExit(context, pathway.value, body)
  if (!classification.ok) return classification
  if (!pathway.value.isOpen)
    return done({ pathway: headOf(pathway.value), exitId: body.id, classification: classification.value })
  const verdict = classification.value
  const moved = await movePathway(context, pathway.value, {
    move: 'exit',
    version: body.version,
    on: body.exitedOn,
    facts: ['notBeforeContract', 'notInFuture', 'proofGivenOrAwaited'],
    changes: {
      exited_on: body.exitedOn,
      exit_reason_code: body.reasonCode,
      exit_class: verdict.plie,
      suspended_since: null,
      planned_return_on: null,
    },
    reasonCode: body.reasonCode,
  })
  if (!moved.ok) return moved
  await insertExit(context, params.pathwayId, body, verdict)
  await settlePathwayDeadlines(context, params.pathwayId, outlasting)
  await askProofs(
    context,
    moved.value,
    { kind: 'exit', id: body.id },
    verdict.missingProofs.filter(notOfJob(body.jobId)),
  )
  await keepExitProofState(context, params.pathwayId, body)
  await watchExit(context, moved.value, body)
  if (body.cancelsAppointments) await cancelAppointments(context, { pathwayId: params.pathwayId })
  await leaveEpisode(context, moved.value, body.exitedOn)
  await context.services.publish(context, pathwayLeft, {
    ...{ pathwayId: params.pathwayId, exitedOn: body.exitedOn, formerExitOn: null },
  })
  const closed = await reloaded(context, params.pathwayId)
  return done({ pathway: headOf(closed), exitId: body.id, classification: verdict })
}

/** Proofs of the job were asked for with the hire; asking again would make two lines for one document. */
export const notOfJob =
  (jobId: string | null) =>
  ({ kind }: { readonly kind: string }): boolean =>
    jobId === null || !['work-contract', 'month-6', 'business-registration'].includes(kind)
