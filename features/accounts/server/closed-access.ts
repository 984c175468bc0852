import { queueMail } from '#features/mail/server/public.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { closedAccessMail } from './mails/closed-access-mail.ts'
import { countRequestIn } from './sessions/attempts.ts'

const MAILS_AN_HOUR = 3
const HOUR_MS = 3_600_000

/**
 * Whether no seat is open to an account any more. Whoever asks to enter is then told so by mail, with whom to ask, three
 * times an hour at most: a link would lead to a page that lets them out. The asker's screen says the same either way.
 */
export const toldClosed = async (
  context: { readonly services: Services; readonly tx: TerritoryTransaction; readonly now: Date },
  user: { readonly id: string; readonly email: string },
): Promise<boolean> => {
  const { services, tx, now } = context
  const seats = await tx.query<{ name: string; isOpen: boolean }>(
    `select d.name, s.closed_at is null as "isOpen" from accounts.seat s
     join territory.directory d on d.territory_id = s.territory_id where s.user_id = $1 order by d.name`,
    [user.id],
  )
  if (seats.some(({ isOpen }) => isOpen)) return false
  const refused = await countRequestIn(tx, services.config.secret, `closed-access:${user.id}`, {
    ...{ limit: MAILS_AN_HOUR, windowMs: HOUR_MS, now },
  })
  if (!refused) await queueMail({ tx, now }, closedAccessMail(user.email, seats))
  return true
}
