import { settleDeadline } from '#features/deadlines/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { refuseReferral } from '../contract.ts'
import { refusedMail } from './mails/referral-mails.ts'
import { moveReferral } from './move-referral.ts'
import { mayDecide } from './referral-access.ts'
import { loadReferral } from './referral-store.ts'
import { eraseSensitive } from './sensitive-store.ts'
import { tellPerson, tellSender } from './tell.ts'

/** The sender always reads why; the person is told calmly, with where to turn (field notes 1.5). */
export const refuseWithReason: TerritoryHandler<typeof refuseReferral> = async (
  context,
  { params, body },
) => {
  const { tx, actor, now } = context
  const referral = await loadReferral(tx, params.referralId)
  if (!referral || !mayDecide(actor, referral)) return refuse('not-found')
  if (referral.version !== body.version) return refuse('stale-version')
  const moved = await moveReferral(context, {
    referral,
    move: 'refuse',
    memberId: actor.memberId,
    reasonCode: body.code,
    columns: {
      decided_at: now,
      decided_by: actor.memberId,
      refusal_code: body.code,
      refusal_text: body.text,
      redirection: body.redirection,
    },
  })
  if (!moved.ok) return moved
  await eraseSensitive(tx, referral.id)
  await settleDeadline(context, 'referral-answer', referral.id, actor.memberId)
  const answered = { ...referral, redirection: body.redirection }
  await tellSender(context, answered, (facts) => refusedMail(facts, body.text, body.redirection))
  await tellPerson(context, answered, 'refused')
  await audit(context, {
    action: 'referrals.refused',
    subjectKind: 'referral',
    subjectId: referral.id,
    details: { code: body.code },
  })
  return done(undefined)
}
