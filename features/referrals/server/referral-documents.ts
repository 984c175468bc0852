import { receiveFile, replyWithFile } from '#features/documents/server/public.ts'
import { refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { attachToReferral, downloadAttachment, ReferralState } from '../contract.ts'
import { mayDecide, maySend } from './referral-access.ts'
import { loadReferral, touchDraft } from './referral-store.ts'

const subjectOf = (referralId: string) => ({ subjectKind: 'referral', subjectId: referralId })
const stillOpen: readonly ReferralState[] = ['draft', 'sent', 'question-asked']

export const attach: TerritoryHandler<typeof attachToReferral> = async (context, { params }) => {
  const referral = await loadReferral(context.tx, params.referralId)
  if (!referral || !maySend(context.actor, referral)) return refuse('not-found')
  if (!stillOpen.includes(referral.state))
    return refuse('move-refused', {
      params: { move: 'attach', state: referral.state, reason: 'wrong-state' },
    })
  await touchDraft(context.tx, referral.id, context.now)
  return receiveFile(context, subjectOf(referral.id), params.documentId)
}

export const sendAttachment: TerritoryHandler<typeof downloadAttachment> = async (context, { params }) => {
  const { actor } = context
  const referral = await loadReferral(context.tx, params.referralId)
  if (!referral || !(maySend(actor, referral) || mayDecide(actor, referral))) return refuse('not-found')
  return replyWithFile(context, subjectOf(referral.id), params.documentId)
}
