import { queueMail } from '#features/mail/server/public.ts'
import { parseEmail } from '#kernel/email.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import { accountTerritory } from '../account-territory.ts'
import { factorMail } from '../mails/factor-mails.ts'
import { closeSessions } from '../sessions/session-store.ts'
import { userByEmail } from '../user-store.ts'
import { hasFactor, removeFactor } from './factor-store.ts'
import { openSeatsOf } from './needs-factor.ts'
import { writeOperatorReset } from './operator-audit-store.ts'

export interface FactorReset {
  readonly email: string
  /** In how many territories the account sits: each of them keeps the trace. */
  readonly territories: number
}

/**
 * The last resort, from the machine that runs the server: an account that sits in several territories, or the only
 * administrator of one. Refusals: `email`, `account-unknown`, `factor-absent`.
 */
export const resetFactorOf = async (
  services: Pick<Services, 'database' | 'clock'>,
  given: { readonly email: string; readonly reason: string },
): Promise<Result<FactorReset>> => {
  const email = parseEmail(given.email)
  if (!email) return refuse('email')
  const now = services.clock.now()
  const found = await services.database.withAccounts(async (tx) => {
    const user = await userByEmail(tx, email)
    return user && { user, enrolled: await hasFactor(tx, user.id), seats: await openSeatsOf(tx, user.id) }
  })
  if (!found) return refuse('account-unknown')
  if (!found.enrolled) return refuse('factor-absent')
  const { user, seats } = found
  // The trace first: a reset that none could read about does not happen.
  const traced = seats.length > 0 ? seats : [{ territoryId: accountTerritory, memberId: null }]
  for (const { territoryId, memberId } of traced)
    await services.database.withTerritory(territoryId, (tx) =>
      writeOperatorReset(tx, { memberId, reason: given.reason, now }),
    )
  await services.database.withTerritory(accountTerritory, async (tx) => {
    await removeFactor(tx, user.id)
    await closeSessions(tx, user.id, {})
    const by = 'l’exploitant du serveur'
    await queueMail({ tx, now }, factorMail({ template: 'accounts.factor-reset', to: user.email, by }))
  })
  return done({ email: user.email, territories: seats.length })
}
