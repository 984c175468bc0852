import { addDays, type CalendarDate, daysBetween } from '#kernel/dates.ts'

/** Delays of an answer, in days since the sending (values seen in DORA: see the field notes 1.5 and 1.10). */
export interface Delays {
  readonly reminderDays: number
  readonly expiryDays: number
}

export const initialDelays: Delays = { reminderDays: 10, expiryDays: 30 }

/** Reads the stored setting: whole days, a reminder before the expiry. */
export const parseDelays = (value: unknown): Delays | undefined => {
  const { reminderDays, expiryDays } = (value ?? {}) as Partial<Delays>
  const whole = (days: unknown): days is number => Number.isInteger(days) && (days as number) >= 1
  return whole(reminderDays) && whole(expiryDays) && reminderDays < expiryDays && expiryDays <= 365
    ? { reminderDays, expiryDays }
    : undefined
}

export interface Dates {
  readonly answerDueOn: CalendarDate
  readonly expiresOn: CalendarDate
}

export const datesOf = (sentOn: CalendarDate, { reminderDays, expiryDays }: Delays): Dates => ({
  answerDueOn: addDays(sentOn, reminderDays),
  expiresOn: addDays(sentOn, expiryDays),
})

/** `due` from the day of the answer, `late` from twice that delay: day 10 and day 20 by default. */
export const urgencyOf = (
  sentOn: CalendarDate,
  today: CalendarDate,
  { answerDueOn }: Pick<Dates, 'answerDueOn'>,
): 'on-time' | 'due' | 'late' => {
  const delay = daysBetween(sentOn, answerDueOn)
  const age = daysBetween(sentOn, today)
  if (age >= 2 * delay) return 'late'
  return age >= delay ? 'due' : 'on-time'
}

/** Delays whose reminder is due at this age: every ten days until the expiry, which is not a reminder. */
export const remindersDue = (ageDays: number, { reminderDays, expiryDays }: Delays): number[] => {
  const due: number[] = []
  for (let day = reminderDays; day <= ageDays && day < expiryDays; day += reminderDays) due.push(day)
  return due
}
