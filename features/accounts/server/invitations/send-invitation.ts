import { queueMail } from '#features/mail/server/public.ts'
import { loadTerritory } from '#features/territory/server/public.ts'
import type { Services } from '#platform/server/http/context.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { makeLink, revokeLinks } from '../links/make-link.ts'
import { invitationMail } from '../mails/invitation-mail.ts'

const INVITATION_DAYS = 8

interface Invited {
  readonly memberId: string
  readonly name: string
  readonly email: string
}

/** Mails a new link to the member, closes the former ones, and gives the address that the mail holds. */
export const sendInvitation = async (
  context: {
    readonly tx: TerritoryTransaction
    readonly now: Date
    readonly today: string
    readonly services: Pick<Services, 'config'>
  },
  invited: Invited,
): Promise<string> => {
  const { tx, now, today, services } = context
  await revokeLinks({ tx, now }, invited.memberId, 'invitation')
  const token = await makeLink(
    { tx, now },
    { purpose: 'invitation', subjectId: invited.memberId, recipient: invited.email, days: INVITATION_DAYS },
  )
  const address = publicAddress(services.config, `/invitation/${token}`)
  const territory = await loadTerritory(tx, today)
  await queueMail({ tx, now }, invitationMail({ ...invited, territory: territory?.name ?? '', address }))
  return address
}
