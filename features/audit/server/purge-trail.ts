import { everyTerritory, type TerritoryAtWork } from '#features/territory/server/public.ts'
import { addMonths, localDate } from '#kernel/dates.ts'
import type { Job } from '#platform/server/jobs.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { eraseTo, expiredCheckpoints } from './purge-store.ts'
import { retentionMonths } from './retention-setting.ts'
import { verifyChain } from './verify-chain.ts'

/**
 * Erases the months of the trail that are older than the setting. It alone connects as the owner of the tables: the
 * application's role may add to the trail and read it, nothing else.
 */
export const purgeTrail = (ownerUrl: string): Job => ({
  name: 'audit.purge',
  cron: '25 3 * * *',
  run: async (services) => {
    const now = services.clock.now()
    const owner = connectDatabase(ownerUrl, 1)
    try {
      await everyTerritory({ database: owner }, (tx, territory) => purgeTerritory(tx, territory, now))
    } finally {
      await owner.close()
    }
  },
})

/** The same for one territory; `tx` is the owner's. */
export const purgeTerritory = async (
  tx: TerritoryTransaction,
  { timeZone, slug }: Pick<TerritoryAtWork, 'timeZone' | 'slug'>,
  now: Date,
): Promise<void> => {
  const months = await retentionMonths(tx, localDate(now, timeZone))
  const today = now.toISOString()
  const before = new Date(`${addMonths(today.slice(0, 10), -months)}${today.slice(10)}`)
  const expired = await expiredCheckpoints(tx, before)
  if (expired.length === 0) return
  // What does not hold is evidence: it stays until somebody has looked. A line not sealed yet is not concerned.
  const { findings } = await verifyChain(tx, { now })
  if (findings.some(({ code }) => code !== 'line-unsealed'))
    throw new Error(`the trail of ${slug} does not hold: nothing is purged (bassin audit verify)`)
  for (const checkpoint of expired) await eraseTo(tx, checkpoint, { now, months })
}
