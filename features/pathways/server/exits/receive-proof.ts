import { receiveFile, replyWithFile } from '#features/documents/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { downloadProof, receiveProof, uploadProof } from '../../contract/watches-and-proofs.ts'
import { loadPathway, type PathwayRow } from '../pathway-store.ts'
import { keepProofsTogether } from './check-proof.ts'
import { observedPathway } from './may-observe.ts'
import { headOf, reloaded } from './pathway-head.ts'
import { findProof, proofRow, type StoredProof } from './proof-store.ts'

interface HeldProof {
  readonly proof: StoredProof
  readonly pathway: PathwayRow
}

/** A proof still open to a receipt; one that was checked or refused is settled. */
export const openProof = async (context: Context, id: string): Promise<Result<HeldProof>> => {
  const proof = await findProof(context.tx, id)
  if (!proof) return refuse('not-found')
  const pathway = await observedPathway(context, proof.pathwayId)
  if (!pathway.ok) return pathway
  return proof.checkedOn || proof.refusedReason !== null
    ? refuse('proof-settled')
    : done({ proof, pathway: pathway.value })
}

export const markReceived = async (
  context: Context,
  { proof, pathway }: HeldProof,
  receivedOn: CalendarDate,
  fileId: string | null,
) => {
  const { tx } = context
  await tx.query(
    `update pathways.proof set received_on = $3, file_id = coalesce($4, file_id) where territory_id = $1 and id = $2`,
    [tx.territoryId, proof.id, receivedOn, fileId],
  )
  await keepProofsTogether(context, pathway, proof)
  const stored = (await findProof(tx, proof.id)) ?? proof
  return done({ proof: proofRow(stored), pathway: headOf(await reloaded(context, pathway.id)) })
}

export const receive: TerritoryHandler<typeof receiveProof> = async (context, { params, body }) => {
  const held = await openProof(context, params.proofId)
  if (!held.ok) return held
  if (body.receivedOn > context.today) return refuseField('/receivedOn', 'date-in-future')
  return markReceived(context, held.value, body.receivedOn, null)
}

export const upload: TerritoryHandler<typeof uploadProof> = async (context, { params }) => {
  const held = await openProof(context, params.proofId)
  if (!held.ok) return held
  const subject = { subjectKind: 'proof', subjectId: params.proofId }
  const file = await receiveFile(context, subject, params.fileId)
  if (!file.ok) return file
  return markReceived(context, held.value, context.today, file.value.id)
}

export const download: TerritoryHandler<typeof downloadProof> = async (context, { params }) => {
  const proof = await findProof(context.tx, params.proofId)
  if (!proof) return refuse('not-found')
  const pathway = await loadPathway(context, proof.pathwayId, 'pathways.read')
  if (!pathway.ok) return pathway
  return replyWithFile(context, { subjectKind: 'proof', subjectId: params.proofId }, params.fileId)
}
