import { queueMail } from '#features/mail/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { PersonToTell } from './caseload/persons-to-tell.ts'
import { newReferentMail } from './mails/appointment-mail.ts'

/** Tells persons who accompanies them from now on; those without an address are for a letter. */
export const tellNewReferent = async (
  context: Context,
  memberId: string,
  persons: readonly PersonToTell[],
): Promise<void> => {
  const { tx } = context
  const [member] = await tx.query<{ name: string }>(
    'select name from organisations.published_member where territory_id = $1 and id = $2',
    [tx.territoryId, memberId],
  )
  for (const { email, givenName } of persons)
    if (email && member)
      await queueMail(context, newReferentMail({ email, givenName, memberName: member.name }))
}
