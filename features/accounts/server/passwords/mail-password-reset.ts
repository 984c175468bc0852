import { queueMail } from '#features/mail/server/public.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { Job } from '#platform/server/jobs.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { accountTerritory } from '../account-territory.ts'
import { makeLink } from '../links/make-link.ts'
import { passwordResetMail } from '../mails/password-reset-mail.ts'

const LINKS_AN_HOUR = 3
const HOUR_MS = 3_600_000

/** Mails the link to the account of an address, when there is one; three an hour at most. */
export const mailPasswordReset: Job = {
  name: 'accounts.mail-password-reset',
  run: async (services, payload) => {
    const { id } = payload as { id: string }
    await services.database.withTerritory(accountTerritory, async (tx) => {
      const [asked] = await tx.query<{ email: string }>(
        'delete from accounts.verification where id = $1 returning value as email',
        [id],
      )
      const [user] = await tx.query<{ id: string; email: string }>(
        'select id, email from accounts."user" where email = $1',
        [asked?.email ?? ''],
      )
      if (user) await mailTo(services, tx, user)
    })
  },
}

const mailTo = async (
  services: Services,
  tx: TerritoryTransaction,
  user: { id: string; email: string },
): Promise<void> => {
  const now = services.clock.now()
  const [recent] = await tx.query<{ count: number }>(
    `select count(*) as count from accounts.link where subject_id = $1 and purpose = 'password-reset' and created_at > $2`,
    [user.id, new Date(now.getTime() - HOUR_MS)],
  )
  if (recent && recent.count >= LINKS_AN_HOUR) return
  const token = await makeLink({ tx, now }, { purpose: 'password-reset', subjectId: user.id, hours: 1 })
  const address = publicAddress(services.config, `/mot-de-passe/${token}`)
  await queueMail({ tx, now }, passwordResetMail(user.email, address))
}
