import { proofRefused } from '#features/people/server/public.ts'
import { on } from '#platform/server/events.ts'
import { proofRefusedMail } from './mails/referral-mails.ts'
import { loadReferral } from './referral-store.ts'
import { bringsProofOf } from './sent-reply.ts'
import { tellSender } from './tell.ts'

/**
 * Who prescribed is told that a piece is to be given again, while the entry is not decided: which one, and why, are read
 * once signed in.
 */
export const tellRefusedProof = on(proofRefused, async (context, { personId, code }) => {
  const { tx } = context
  const accepted = await tx.query<{ id: string }>(
    `select id from referrals.referral where territory_id = $1 and person_id = $2 and state = 'accepted'
     order by sent_at limit 20`,
    [tx.territoryId, personId],
  )
  for (const { id } of accepted) {
    const referral = await loadReferral(tx, id)
    if (referral && (await bringsProofOf(context, referral, code)))
      await tellSender(context, referral, proofRefusedMail)
  }
})
