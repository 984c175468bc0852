import { addDays, type CalendarDate, daysBetween } from '#kernel/dates.ts'

/** Delays of an orientation, in days. */
export interface OrientationDelays {
  /** How long a link lives; each reminder brings another. */
  readonly linkDays: number
  /** Between two reminders. */
  readonly reminderDays: number
  /** After which nobody waits any more. */
  readonly expiryDays: number
}

export const usualDelays: OrientationDelays = { linkDays: 8, reminderDays: 10, expiryDays: 30 }

export const expiryOf = (sentOn: CalendarDate, { expiryDays }: OrientationDelays): CalendarDate =>
  addDays(sentOn, expiryDays)

/** Ages in days at which the service is reminded, those that came. */
export const remindersDue = (
  sentOn: CalendarDate,
  today: CalendarDate,
  { reminderDays }: OrientationDelays,
): readonly number[] => {
  const age = daysBetween(sentOn, today)
  return Array.from(
    { length: Math.max(0, Math.floor(age / reminderDays)) },
    (_, at) => (at + 1) * reminderDays,
  )
}
