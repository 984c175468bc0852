import { localDate, localTime } from '#kernel/dates.ts'

/** How near two appointments of one person must be to warn; each reaches farther than the one before. */
export const conveningMargins = ['overlap', 'half-day', 'day'] as const
export type ConveningMargin = (typeof conveningMargins)[number]

/** When nobody wrote how long an appointment lasts. */
const usualMinutes = 60
const MINUTE_MS = 60_000
const noon = '13:00'

interface Placed {
  readonly at: Date
  readonly minutes: number | null
}

/**
 * Whether an appointment of the scheme and a convening by the référent by law are too near: a warning for who plans,
 * never a refusal, and never a word about the person.
 */
export const isDoubleConvening = (
  appointment: Placed,
  convenedAt: Date,
  { margin, timeZone }: { readonly margin: ConveningMargin; readonly timeZone: string },
): boolean => {
  const lasts = (appointment.minutes ?? usualMinutes) * MINUTE_MS
  const [start, called] = [appointment.at.getTime(), convenedAt.getTime()]
  const overlaps = called < start + lasts && start < called + usualMinutes * MINUTE_MS
  if (overlaps || margin === 'overlap') return overlaps
  const half = (instant: Date) => localTime(instant, timeZone) < noon
  return (
    localDate(appointment.at, timeZone) === localDate(convenedAt, timeZone) &&
    (margin === 'day' || half(appointment.at) === half(convenedAt))
  )
}
