import { receiveFile, replyWithFile } from '#features/documents/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { addEvidence, downloadEvidence } from '../contract.ts'
import { insertDeliveryFile, isEvidence, lockDelivery } from './delivery-store.ts'
import { mayNote } from './pledge-access.ts'
import { loadPledge } from './pledge-store.ts'
import { filesOf } from './read-pledge.ts'

export const add: TerritoryHandler<typeof addEvidence> = async (context, { params }) => {
  const pledge = await loadPledge(context.tx, params.pledgeId)
  const state = pledge && (await lockDelivery(context.tx, pledge.id, params.deliveryId))
  if (!pledge || !state) return refuse('not-found')
  if (!mayNote(context.actor, pledge)) return refuse('not-its-signatory')
  const received = await receiveFile(context, filesOf(pledge.id), params.fileId)
  if (!received.ok) return received
  await insertDeliveryFile(context.tx, params.deliveryId, params.fileId)
  await audit(context, {
    ...{ action: 'pledges.evidence-added', subjectKind: 'pledge', subjectId: pledge.id },
    details: { deliveryId: params.deliveryId, fileId: params.fileId },
  })
  return done({ id: received.value.id, name: received.value.name })
}

export const send: TerritoryHandler<typeof downloadEvidence> = async (context, { params }) =>
  (await isEvidence(context.tx, params))
    ? replyWithFile(context, filesOf(params.pledgeId), params.fileId)
    : refuse('not-found')
