import type { CalendarDate } from '#kernel/dates.ts'

export interface Period {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** The years that an agreement touches, in order. */
export const yearsOf = ({ from, to }: Period): string[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

/** What the page opens on: this year, or the nearest one of the agreement. */
export const defaultYear = (agreement: Period, today: CalendarDate): string => {
  const years = yearsOf(agreement)
  const year = today.slice(0, 4)
  if (years.includes(year)) return year
  return (year < agreement.from ? years[0] : years.at(-1)) ?? year
}

/** An objective belongs to a year when its period begins and ends in it; longer ones belong to the whole agreement. */
export const belongsTo = (objective: Period, period: string): boolean => {
  const inOneYear = objective.from.slice(0, 4) === objective.to.slice(0, 4)
  return period === 'whole' ? !inOneYear : inOneYear && objective.from.startsWith(period)
}

/** Ends of the months of a period up to a day, the day itself last; by quarter beyond two years. */
export const monthEnds = ({ from, to }: Period, upTo: CalendarDate): CalendarDate[] => {
  const end = to < upTo ? to : upTo
  const ends: CalendarDate[] = []
  const every = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) >= 2 ? 3 : 1
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  for (;;) {
    const last = lastOfMonth(year, month)
    if (last >= end) break
    if (month % every === 0) ends.push(last)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return from <= end ? [...ends, end] : []
}

const lastOfMonth = (year: number, month: number): CalendarDate => {
  const next = new Date(0)
  next.setUTCFullYear(year, month, 0)
  return next.toISOString().slice(0, 10)
}
