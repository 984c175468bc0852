import { settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ExitProtocol } from '../../rules/judge-job.ts'
import { pathwaySettings } from '../../rules/settings.ts'

/** What the protocol says on the day of the act. */
export const protocolOn = async (tx: TerritoryTransaction, date: CalendarDate): Promise<ExitProtocol> => ({
  counts: await settingAt(tx, pathwaySettings.exitCounts, date),
  temporaryGapDays: await settingAt(tx, pathwaySettings.temporaryGapDays, date),
})
