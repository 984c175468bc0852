import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { checkCriterionProof } from '../contract.ts'
import { bringProofOfDay, insertCheck, latestProofOf } from './criterion-proof-store.ts'
import { holdsCriterion } from './criterion-store.ts'
import { heldNow } from './hold-criteria.ts'
import { mayOpenPerson } from './person-access.ts'
import { proofRefused } from './proof-events.ts'

/**
 * Checked, or refused with a reason: a person says it, of the latest proof alone. Sent twice, it counts once; who read
 * another word than the last one learns it, and nothing is replaced unseen.
 */
export const checkProof: TerritoryHandler<typeof checkCriterionProof> = async (context, { params, body }) => {
  const { personId, criterionId, proofId } = params
  const { id, kind, reason } = body
  if (!(await mayOpenPerson(context, personId, 'people.check-proofs'))) return refuse('not-found')
  if (!(await holdsCriterion(context, personId, criterionId))) return refuse('not-found')
  const latest = await latestProofOf(context, personId, criterionId)
  if (!latest) return refuse('not-found')
  if (latest.id !== proofId)
    return refuse((await isKnown(context, criterionId, proofId)) ? 'proof-replaced' : 'not-found')
  if (kind === 'refused' && reason === null) return refuse('proof-reason-missing')
  const isNew = latest.check?.id !== id
  if (isNew) {
    if ((latest.check?.id ?? null) !== body.replaces) return refuse('check-replaced')
    const check = { id, proofId, kind, reason: kind === 'refused' ? reason : null }
    if (!(await insertCheck(context, personId, check))) return refuse('check-replaced')
    await bringProofOfDay(context, criterionId)
    await audit(context, {
      action: 'people.proof-checked',
      subjectKind: 'person',
      subjectId: personId,
      details: { kind },
    })
  }
  const held = await heldNow(context, personId, criterionId)
  if (isNew && held && kind === 'refused')
    await context.services.publish(context, proofRefused, { personId, code: held.code })
  return held ? done(held) : refuse('not-found')
}

const isKnown = async (
  { tx }: Parameters<TerritoryHandler<typeof checkCriterionProof>>[0],
  criterionId: string,
  proofId: string,
): Promise<boolean> => {
  const rows = await tx.query(
    'select from people.criterion_proof where territory_id = $1 and criterion_id = $2 and id = $3',
    [tx.territoryId, criterionId, proofId],
  )
  return rows.length > 0
}
