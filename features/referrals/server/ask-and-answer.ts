import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { answerQuestion, askSender } from '../contract.ts'
import { questionMail } from './mails/referral-mails.ts'
import { moveReferral } from './move-referral.ts'
import { mayDecide, maySend } from './referral-access.ts'
import { loadReferral } from './referral-store.ts'
import { tellSender } from './tell.ts'
import { addMessage } from './thread-store.ts'

/** The question is read behind the sign-in: the mail only says that there is one. */
export const askForMore: TerritoryHandler<typeof askSender> = async (context, { params, body }) => {
  const { tx, actor } = context
  const referral = await loadReferral(tx, params.referralId)
  if (!referral || !mayDecide(actor, referral)) return refuse('not-found')
  const moved = await moveReferral(context, { referral, move: 'ask', memberId: actor.memberId })
  if (!moved.ok) return moved
  const authorMemberId = actor.memberId
  await addMessage(context, { id: body.id, referralId: referral.id, authorMemberId, body: body.body })
  await tellSender(context, referral, questionMail)
  await audit(context, {
    action: 'referrals.question-asked',
    subjectKind: 'referral',
    subjectId: referral.id,
  })
  return done(undefined)
}

export const answer: TerritoryHandler<typeof answerQuestion> = async (context, { params, body }) => {
  const { tx, actor } = context
  const referral = await loadReferral(tx, params.referralId)
  if (!referral || !maySend(actor, referral)) return refuse('not-found')
  const moved = await moveReferral(context, { referral, move: 'answer', memberId: actor.memberId })
  if (!moved.ok) return moved
  const authorMemberId = actor.memberId
  await addMessage(context, { id: body.id, referralId: referral.id, authorMemberId, body: body.body })
  await audit(context, {
    action: 'referrals.question-answered',
    subjectKind: 'referral',
    subjectId: referral.id,
  })
  return done(undefined)
}
