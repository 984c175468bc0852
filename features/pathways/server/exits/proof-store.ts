import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ProofRow } from '../../contract/watches-and-proofs.ts'
import { proofStateOf } from '../../rules/proof-kinds.ts'

export const proofColumns = `
  f.id, f.pathway_id as "pathwayId", f.subject_kind as "subjectKind", f.subject_id as "subjectId",
  f.proof_kind as "proofKind", f.requested_on as "requestedOn", f.due_on as "dueOn", f.received_on as "receivedOn",
  f.file_id as "fileId", f.checked_on as "checkedOn", f.refused_reason as "refusedReason"`

export type StoredProof = Omit<ProofRow, 'state'> & { readonly pathwayId: string }

/** Proofs of an episode, those that are expected no more left out. */
export const proofsOf = (tx: TerritoryTransaction, pathwayId: string): Promise<StoredProof[]> =>
  tx.query<StoredProof>(
    `select ${proofColumns} from pathways.proof f
     where f.territory_id = $1 and f.pathway_id = $2 and f.cancelled_on is null order by f.due_on, f.id`,
    [tx.territoryId, pathwayId],
  )

export const findProof = async (
  tx: TerritoryTransaction,
  proofId: string,
): Promise<StoredProof | undefined> => {
  const [proof] = await tx.query<StoredProof>(
    `select ${proofColumns} from pathways.proof f
     where f.territory_id = $1 and f.id = $2 and f.cancelled_on is null`,
    [tx.territoryId, proofId],
  )
  return proof
}

export const proofRow = ({ pathwayId: _, ...proof }: StoredProof): ProofRow => ({
  ...proof,
  state: proofStateOf(proof),
})
