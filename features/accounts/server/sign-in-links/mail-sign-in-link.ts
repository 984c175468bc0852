import { queueMail } from '#features/mail/server/public.ts'
import type { Job } from '#platform/server/jobs.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import { accountTerritory } from '../account-territory.ts'
import { accountAsked, countLinks } from '../asked-mail-store.ts'
import { toldClosed } from '../closed-access.ts'
import { makeLink } from '../links/make-link.ts'
import { signInLinkMail } from '../mails/sign-in-link-mail.ts'

const LINK_MS = 15 * 60_000
const HOUR_MS = 3_600_000
const LINKS_AT_ONCE = 3

/**
 * Mails the link to the account of an address, when there is one. Three at a time: whoever asks for more in somebody
 * else's name leaves three good links in that mailbox, and so keeps nobody out.
 */
export const mailSignInLink: Job = {
  name: 'accounts.mail-sign-in-link',
  run: async (services, payload) => {
    const { id } = payload as { id: string }
    const now = services.clock.now()
    const since = new Date(now.getTime() - LINK_MS)
    await services.database.withTerritory(accountTerritory, async (tx) => {
      const user = await accountAsked(tx, id)
      if (!user || (await toldClosed({ services, tx, now }, user))) return
      if ((await countLinks(tx, user.id, { purpose: 'sign-in', since })) >= LINKS_AT_ONCE) return
      const link = { purpose: 'sign-in', subjectId: user.id, hours: LINK_MS / HOUR_MS } as const
      const token = await makeLink({ tx, now }, link)
      await queueMail(
        { tx, now },
        signInLinkMail(user.email, publicAddress(services.config, `/connexion/lien/${token}`)),
      )
    })
  },
}
