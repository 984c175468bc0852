import type { Part } from './presence.ts'

export interface HalfDay {
  readonly part: Part
  readonly from: string
  readonly to: string
}

const minutesAt = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

export const minutesOf = ({ from, to }: HalfDay): number => minutesAt(to) - minutesAt(from)

/** What is wrong with the half-days of a day: none, one twice, one that ends before it starts, or that begins before the other ends. */
export const halfDayProblem = (halfDays: readonly HalfDay[]): string | undefined => {
  const sorted = halfDays.toSorted((a, b) => a.from.localeCompare(b.from))
  if (sorted.length === 0) return 'no-half-day'
  if (new Set(sorted.map(({ part }) => part)).size < sorted.length) return 'half-day-twice'
  const reversed = sorted.find((one) => one.to <= one.from)
  if (reversed) return `${reversed.part}-ends-before-start`
  const [first, second] = sorted
  if (first && second && (first.part !== 'morning' || second.from < first.to)) return 'half-days-overlap'
  return undefined
}
