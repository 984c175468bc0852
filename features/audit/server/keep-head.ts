import { everyTerritory, type TerritoryAtWork } from '#features/territory/server/public.ts'
import { firstOfMonth, instantOf, localDate } from '#kernel/dates.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { Log } from '#platform/server/log.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { insertCheckpoint, loadHead } from './seal-store.ts'

/**
 * Each day, writes the head of each chain in the log: kept elsewhere, it proves later that the end of the trail was
 * not cut. Once a month, the head becomes a checkpoint.
 */
export const keepHead: Job = {
  name: 'audit.keep-head',
  cron: '55 2 * * *',
  run: (services) => {
    const now = services.clock.now()
    return everyTerritory(services, (tx, territory) => keepHeadOf(tx, territory, { now, log: services.log }))
  },
}

/** The same for one territory. */
export const keepHeadOf = async (
  tx: TerritoryTransaction,
  { slug, timeZone }: Pick<TerritoryAtWork, 'slug' | 'timeZone'>,
  { now, log }: { readonly now: Date; readonly log: Pick<Log, 'info'> },
): Promise<void> => {
  const { seq, hash } = await loadHead(tx)
  if (seq === 0) return
  log.info({ audit: 'head', territory: slug, seq, hash: hash.toString('hex') })
  const since = instantOf(firstOfMonth(localDate(now, timeZone)), '00:00', timeZone)
  await insertCheckpoint(tx, { seq, hash, now, since })
}
