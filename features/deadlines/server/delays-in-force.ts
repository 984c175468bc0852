import { settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type DeadlineDates, type DeadlineRuleCode, datesOf } from '../rules/calendar.ts'
import { delaySettingOf } from './delay-settings.ts'

/** The three dates of a rule for a fact of the day `basis`, by the delays that the territory had set for that day. */
export const datesInForce = async (
  tx: TerritoryTransaction,
  rule: DeadlineRuleCode,
  basis: CalendarDate,
): Promise<DeadlineDates> => datesOf(rule, basis, await settingAt(tx, delaySettingOf(rule), basis))
