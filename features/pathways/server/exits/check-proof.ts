import { addDays } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { done, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { checkProof } from '../../contract/watches-and-proofs.ts'
import { loadPathway, type PathwayRow } from '../pathway-store.ts'
import { keepExitProofState, keepProofDeadline } from './ask-proofs.ts'
import { currentExit } from './exit-store.ts'
import { headOf, reloaded } from './pathway-head.ts'
import { findProof, proofRow, type StoredProof } from './proof-store.ts'

/** Days given to bring what replaces a refused proof. */
const daysToReplace = 15

/** What a proof changes elsewhere: the line of "À faire" of its subject, the state of the exit that rests on it. */
export const keepProofsTogether = async (
  context: Context,
  pathway: PathwayRow,
  proof: StoredProof,
): Promise<void> => {
  const kind = proof.subjectKind === 'exit' ? 'exit' : 'job'
  await keepProofDeadline(context, pathway, { kind, id: proof.subjectId })
  const exit = await currentExit(context.tx, pathway.id)
  if (exit) await keepExitProofState(context, pathway.id, exit)
}

/** Accepted, or refused with a reason: the refusal stays and another document is asked for. */
export const check: TerritoryHandler<typeof checkProof> = async (context, { params, body }) => {
  const { tx, actor, now, today } = context
  const proof = await findProof(tx, params.proofId)
  if (!proof) return refuse('not-found')
  const pathway = await loadPathway(context, proof.pathwayId, 'pathways.check-proofs')
  if (!pathway.ok) return pathway
  if (proof.receivedOn === null || proof.refusedReason !== null) return refuse('proof-not-received')
  if (!body.isAccepted && body.refusedReason === null) return refuse('reason-missing')
  await tx.query(
    `update pathways.proof set checked_on = $3, checked_by = $4, refused_reason = $5 where territory_id = $1 and id = $2`,
    [tx.territoryId, proof.id, today, actor.memberId, body.isAccepted ? null : body.refusedReason],
  )
  if (!body.isAccepted)
    await tx.query(
      `insert into pathways.proof (territory_id, id, pathway_id, subject_kind, subject_id, proof_kind, requested_on, due_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[tx.territoryId, newId(now.getTime()), proof.pathwayId, proof.subjectKind, proof.subjectId],
        ...[proof.proofKind, today, addDays(today, daysToReplace)],
      ],
    )
  await keepProofsTogether(context, pathway.value, proof)
  const stored = (await findProof(tx, proof.id)) ?? proof
  return done({ proof: proofRow(stored), pathway: headOf(await reloaded(context, pathway.value.id)) })
}
