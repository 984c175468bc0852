import { datesInForce, settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { sendReferral, withdrawReferral } from '../contract.ts'
import { expiryOf } from '../rules/answer-dates.ts'
import { missingBeforeSending } from './check-referral.ts'
import { expiryDaysAt } from './expiry-setting.ts'
import { receivedMail } from './mails/referral-mails.ts'
import { mayPrescribe } from './may-prescribe.ts'
import { moveReferral } from './move-referral.ts'
import { maySend } from './referral-access.ts'
import { loadReferral, type ReferralRow } from './referral-store.ts'
import { eraseSensitive } from './sensitive-store.ts'
import { tellPerson, tellSender } from './tell.ts'

/** From here the entry desk sees it, its delay runs and the person is told. */
export const sendDraft: TerritoryHandler<typeof sendReferral> = async (context, { params, body }) => {
  const { tx, actor, today } = context
  const referral = await loadReferral(tx, params.referralId)
  if (!referral || !maySend(actor, referral)) return refuse('not-found')
  if (referral.version !== body.version) return refuse('stale-version')
  if (!(await mayPrescribe(tx, referral.senderOrganisationId)))
    return refuse('organisation-does-not-prescribe')
  const missing = missingBeforeSending({ ...referral.values, sensitive: [] }, today)
  if (referral.state === 'draft' && missing.length > 0) return refuse('invalid', { fields: missing })
  return putOnDesk(context, referral, today)
}

/** Sends a draft; `sentOn` is earlier than today for a prescription that arrived on paper or in a file. */
export const putOnDesk = async (
  context: Context,
  referral: ReferralRow,
  sentOn: CalendarDate,
): Promise<Result<{ id: string; reference: string; answerDueOn: CalendarDate }>> => {
  const { tx, actor, now, today } = context
  const { dueOn: answerDueOn } = await datesInForce(tx, 'referral-answer', sentOn)
  const moved = await moveReferral(context, {
    referral,
    move: 'send',
    facts: { complete: true, personInformed: true },
    memberId: actor.memberId,
    columns: {
      sent_at: sentOn === today ? now : new Date(`${sentOn}T12:00:00Z`),
      answer_due_on: answerDueOn,
      expires_on: expiryOf(sentOn, await expiryDaysAt(tx, sentOn), answerDueOn),
    },
  })
  if (!moved.ok) return moved
  await startDeadline(context, {
    rule: 'referral-answer',
    subjectKind: 'referral',
    subjectId: referral.id,
    basisOn: sentOn,
    schemeId: referral.values.schemeId,
  })
  await tellSender(context, referral, (facts) => receivedMail(facts, answerDueOn))
  await tellPerson(context, referral, 'sent')
  await audit(context, { action: 'referrals.sent', subjectKind: 'referral', subjectId: referral.id })
  return done({ id: referral.id, reference: referral.reference, answerDueOn })
}

export const withdraw: TerritoryHandler<typeof withdrawReferral> = async (context, { params, body }) => {
  const { tx, actor } = context
  const referral = await loadReferral(tx, params.referralId)
  if (!referral || !maySend(actor, referral)) return refuse('not-found')
  if (referral.version !== body.version) return refuse('stale-version')
  const moved = await moveReferral(context, {
    referral,
    move: 'withdraw',
    memberId: actor.memberId,
    reasonText: body.reason,
  })
  if (!moved.ok) return moved
  await eraseSensitive(tx, referral.id)
  await settleDeadline(context, 'referral-answer', referral.id, actor.memberId)
  await tellPerson(context, referral, 'withdrawn')
  await audit(context, { action: 'referrals.withdrawn', subjectKind: 'referral', subjectId: referral.id })
  return done(undefined)
}
