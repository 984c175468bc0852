import { queueMail } from '#features/mail/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { ApplicationRow } from '../../contract/applications.ts'
import { decisionReasons } from '../../rules/decision-reasons.ts'
import { outcomeMail } from '../mails/outcome-mail.ts'

/** Gives the outcome back to whoever prescribed: entered, or not and why. A spontaneous application tells nobody. */
export const tellPrescriber = async (context: Context, application: ApplicationRow): Promise<void> => {
  if (!application.referralId) return
  const { tx } = context
  const [sender] = await tx.query<{ email: string | null; reference: string }>(
    `select coalesce(m.email, r.sender_contact_email) as email, r.reference from referrals.referral r
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
      entered: application.state === 'admitted',
      reason: reason && reason.code !== 'other' ? reason.label : application.reasonText,
      redirection: application.redirection,
    }),
  )
}
