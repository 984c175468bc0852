import { queueMail } from '#features/mail/server/public.ts'
import type { OutcomeState } from '#features/referrals/contract.ts'
import { recordOutcome } from '#features/referrals/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { ApplicationRow } from '../../contract/applications.ts'
import type { ApplicationState } from '../../rules/application-lifecycle.ts'
import { decisionReasons } from '../../rules/decision-reasons.ts'
import { outcomeMail } from '../mails/outcome-mail.ts'

const stages: Readonly<Record<ApplicationState, OutcomeState>> = {
  received: 'first-meeting-expected',
  'first-meeting-set': 'first-meeting-expected',
  'eligibility-checked': 'decision-expected',
  admitted: 'admitted',
  deferred: 'deferred',
  refused: 'not-admitted',
  dropped: 'without-follow-up',
}
const ends: ReadonlySet<ApplicationState> = new Set(['admitted', 'refused', 'dropped'])

/** Gives the stage back to whoever prescribed, and writes at the end: entered, or not and why. A spontaneous application tells nobody. */
export const tellPrescriber = async (context: Context, application: ApplicationRow): Promise<void> => {
  if (!application.referralId) return
  const { tx } = context
  const entered = application.state === 'admitted'
  await recordOutcome(context, application.referralId, {
    state: stages[application.state],
    enteredOn: entered ? application.decidedOn : null,
  })
  if (!ends.has(application.state)) return
  const [sender] = await tx.query<{ email: string | null; reference: string }>(
    `select coalesce(m.email, r.sender_contact_email) as email, r.reference from referrals.published_referral r
     left join organisations.published_member m on m.territory_id = $1 and m.id = r.sender_member_id and m.left_on is null
     where r.territory_id = $1 and r.id = $2`,
    [tx.territoryId, application.referralId],
  )
  if (!sender?.email) return
  const reason = decisionReasons.find((known) => known.code === application.reasonCode)
  await queueMail(
    context,
    outcomeMail({
      to: sender.email,
      reference: sender.reference,
      entered,
      reason: reason && reason.code !== 'other' ? reason.label : application.reasonText,
      redirection: application.redirection,
    }),
  )
}
