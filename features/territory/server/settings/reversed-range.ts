import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { settingAt, settingChanges } from '../setting-store.ts'
import type { ListedSetting } from './listed-setting.ts'

/** The day from which this value would pass the other end of its range, and what that end is then. */
export const reversedRange = async (
  tx: TerritoryTransaction,
  setting: ListedSetting,
  { value, validFrom }: { readonly value: unknown; readonly validFrom: CalendarDate },
): Promise<{ readonly from: CalendarDate; readonly other: number } | undefined> => {
  const { end } = setting
  if (!end || typeof value !== 'number') return
  const [until] = await settingChanges(tx, setting, validFrom)
  const later = (await settingChanges(tx, end.other, validFrom)).filter(
    (one) => until === undefined || one < until,
  )
  for (const from of [validFrom, ...later]) {
    const other = await settingAt(tx, end.other, from)
    if (end.is === 'least' ? value > other : value < other) return { from, other }
  }
}
