import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { askJob } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { readMailState } from '../contract.ts'
import { leaveWithin } from '../rules/leave-within.ts'
import { countRefused, countWaiting, neverTried } from './waiting-store.ts'

/** How many mails wait and why: counts and codes, never whom they are for nor what they say. */
export const showMailState: TerritoryHandler<typeof readMailState> = async (context) =>
  done({
    isSet: context.services.config.smtpUrl !== undefined,
    ...(await countWaiting(context)),
    refused: await countRefused(context),
    leavesWithinHours: leaveWithin.hours,
  })

/** Asks again for what was written while no mail server was set; gives how many. */
export const askWaitingMails = async (tx: TerritoryTransaction, now: Date): Promise<number> => {
  const waiting = await neverTried({ tx, now })
  for (const { id } of waiting)
    await askJob(tx, 'mail.send', { territoryId: tx.territoryId, id }, `mail:${id}`)
  return waiting.length
}
