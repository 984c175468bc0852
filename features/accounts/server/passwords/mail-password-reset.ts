import { queueMail } from '#features/mail/server/public.ts'
import type { Job } from '#platform/server/jobs.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import { accountTerritory } from '../account-territory.ts'
import { accountAsked, countLinks } from '../asked-mail-store.ts'
import { toldClosed } from '../closed-access.ts'
import { makeLink } from '../links/make-link.ts'
import { passwordResetMail } from '../mails/password-reset-mail.ts'

const LINKS_AN_HOUR = 3
const HOUR_MS = 3_600_000

/** Mails the link to the account of an address, when there is one; three an hour at most. */
export const mailPasswordReset: Job = {
  name: 'accounts.mail-password-reset',
  run: async (services, payload) => {
    const { id } = payload as { id: string }
    const now = services.clock.now()
    const since = new Date(now.getTime() - HOUR_MS)
    await services.database.withTerritory(accountTerritory, async (tx) => {
      const user = await accountAsked(tx, id)
      if (!user || (await toldClosed({ services, tx, now }, user))) return
      if ((await countLinks(tx, user.id, { purpose: 'password-reset', since })) >= LINKS_AN_HOUR) return
      const token = await makeLink({ tx, now }, { purpose: 'password-reset', subjectId: user.id, hours: 1 })
      const address = publicAddress(services.config, `/mot-de-passe/${token}`)
      await queueMail({ tx, now }, passwordResetMail(user.email, address))
    })
  },
}
