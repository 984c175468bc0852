import { addDays, addMonths, type CalendarDate, firstOfMonth } from '#kernel/dates.ts'
import type { Objective, Periodicity } from '../contract.ts'

const months: Readonly<Record<Periodicity, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
}

/** Last day of the month, quarter, half-year or year in which a day falls. */
const endOfWindow = (day: CalendarDate, periodicity: Periodicity): CalendarDate => {
  const length = months[periodicity]
  const month = Number(day.slice(5, 7)) - 1
  return addDays(addMonths(firstOfMonth(day), length - (month % length)), -1)
}

/**
 * When the next figure is awaited: the end of the first window that the last one does not cover, and the days that it
 * takes to be known. Null without a periodicity, and once the end of the period is covered.
 */
export const nextUpdateOn = (
  { periodicity, availabilityDays, period }: Pick<Objective, 'periodicity' | 'availabilityDays' | 'period'>,
  lastOn: CalendarDate | null,
): CalendarDate | null => {
  if (periodicity === null || (lastOn !== null && lastOn >= period.to)) return null
  const from = lastOn === null || lastOn < period.from ? period.from : addDays(lastOn, 1)
  const end = endOfWindow(from, periodicity)
  return addDays(end < period.to ? end : period.to, availabilityDays ?? 0)
}
