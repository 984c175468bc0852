import { everyTerritory } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { auditByJob } from '#platform/server/audit.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { expireEnvelopes } from './envelope-store.ts'

/** Each night, what nobody answered in time loses its content and its name. */
export const expireTransfers: Job = {
  name: 'transfers.expire',
  cron: '50 2 * * *',
  run: async (services) => {
    const now = services.clock.now()
    await everyTerritory(services, (tx, { timeZone }) => expireIn(tx, now, timeZone))
  },
}

export const expireIn = async (tx: TerritoryTransaction, now: Date, timeZone: string): Promise<void> => {
  for (const { id, personId } of await expireEnvelopes(tx, localDate(now, timeZone)))
    await auditByJob(
      { tx, now },
      {
        action: 'transfers.expired',
        subjectKind: personId ? 'person' : 'transfer',
        subjectId: personId ?? id,
      },
    )
}
