import { addDays, daysBetween, endOfYear } from '#kernel/dates.ts'

export interface TimeAxis {
  readonly from: string
  readonly to: string
  /** First days of the years between. */
  readonly years: readonly string[]
  /** Where a day stands, from 0 to 1; what is outside stands at the edge. */
  readonly at: (day: string) => number
}

/** Whole years around these days. */
export const axisOf = (days: readonly string[]): TimeAxis => {
  const sorted = days.toSorted()
  const from = `${(sorted[0] ?? '').slice(0, 4)}-01-01`
  const to = addDays(endOfYear(sorted.at(-1) ?? ''), 1)
  const span = daysBetween(from, to)
  const years: string[] = []
  for (let year = Number(from.slice(0, 4)); `${year}-01-01` < to; year += 1) years.push(`${year}-01-01`)
  return {
    ...{ from, to, years },
    at: (day) => Math.min(1, Math.max(0, daysBetween(from, day) / span)),
  }
}
