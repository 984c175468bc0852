import { addDays, addMonths, type CalendarDate, daysBetween } from '#kernel/dates.ts'

/** A stretch of work; `endsOn` null while no end is planned. Both days are worked. */
export interface WorkPeriod {
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
}

/** Whether a contract from `startsOn` to `endsOn` (worked) covers that many legal months. */
export const covers = (period: WorkPeriod, months: number): boolean =>
  period.endsOn === null || addDays(period.endsOn, 1) >= addMonths(period.startsOn, months)

/**
 * Periods that follow each other, joined when at most `gapDays` days without work separate them. V7: 0 for temporary
 * work, Friday's mission followed by Monday's being a gap of two days that the setting of the protocol decides on.
 */
export const joinPeriods = (periods: readonly WorkPeriod[], gapDays: number): WorkPeriod[] => {
  const joined: WorkPeriod[] = []
  for (const period of [...periods].sort((a, b) => a.startsOn.localeCompare(b.startsOn))) {
    const last = joined.at(-1)
    if (last && follows(last, period, gapDays))
      joined[joined.length - 1] = { startsOn: last.startsOn, endsOn: latest(last.endsOn, period.endsOn) }
    else joined.push(period)
  }
  return joined
}

const follows = (before: WorkPeriod, next: WorkPeriod, gapDays: number): boolean =>
  before.endsOn === null || daysBetween(before.endsOn, next.startsOn) <= gapDays + 1

const latest = (one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null => {
  if (one === null || other === null) return null
  return one > other ? one : other
}

/** Days worked between the two dates, both included; overlapping periods count once. */
export const daysWorked = (periods: readonly WorkPeriod[], from: CalendarDate, to: CalendarDate): number =>
  joinPeriods(periods, 0).reduce((sum, period) => {
    const start = period.startsOn > from ? period.startsOn : from
    const end = period.endsOn === null || period.endsOn > to ? to : period.endsOn
    return start > end ? sum : sum + daysBetween(start, end) + 1
  }, 0)
