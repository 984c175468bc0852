import { queueMail } from '#features/mail/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { PersonToTell } from './caseload/persons-to-tell.ts'
import { awayJson, joinedAway } from './cover/away-sql.ts'
import { newReferentMail } from './mails/appointment-mail.ts'
import type { Away } from './mails/away-sentence.ts'

/** Tells persons who accompanies them from now on; those without an address are for a letter. */
export const tellNewReferent = async (
  context: Context,
  memberId: string,
  persons: readonly PersonToTell[],
): Promise<void> => {
  const { tx, today } = context
  const [member] = await tx.query<{ name: string; away: Away | null }>(
    `select m.name, (select ${awayJson('a', 'c')} from (select m.id) held ${joinedAway('held.id', '$3')}) as away
     from organisations.published_member m where m.territory_id = $1 and m.id = $2`,
    [tx.territoryId, memberId, today],
  )
  for (const { email, givenName } of persons)
    if (email && member)
      await queueMail(
        context,
        newReferentMail({ email, givenName, memberName: member.name, away: member.away }),
      )
}
