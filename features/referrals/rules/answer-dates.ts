import { addDays, type CalendarDate, daysBetween } from '#kernel/dates.ts'

/** Days without an answer after which a prescription expires (value seen in DORA: field notes 1.5 and 1.10). */
export const initialExpiryDays = 30

/** Reads the stored setting: whole days, a year at most. */
export const parseExpiryDays = (value: unknown): number | undefined =>
  Number.isInteger(value) && (value as number) >= 2 && (value as number) <= 365
    ? (value as number)
    : undefined

/** The day it expires: never before the day on which its answer is due. */
export const expiryOf = (
  sentOn: CalendarDate,
  expiryDays: number,
  answerDueOn: CalendarDate,
): CalendarDate => {
  const expiresOn = addDays(sentOn, expiryDays)
  return expiresOn < answerDueOn ? answerDueOn : expiresOn
}

/** When the answer is due and when the line escalates, by the deadline that runs; nothing when it does not. */
export interface AnswerDeadline {
  readonly answerDueOn: CalendarDate
  readonly escalatesOn: CalendarDate | null
}

export const urgencyOf = (
  today: CalendarDate,
  { answerDueOn, escalatesOn }: AnswerDeadline,
): 'on-time' | 'due' | 'late' => {
  if (escalatesOn !== null && today >= escalatesOn) return 'late'
  return today >= answerDueOn ? 'due' : 'on-time'
}

/** Ages in days at which the desk is reminded, those that came: the day of the answer, then that of the escalation. */
export const remindersDue = (
  sentOn: CalendarDate,
  today: CalendarDate,
  { answerDueOn, escalatesOn }: AnswerDeadline,
): readonly number[] =>
  [answerDueOn, escalatesOn]
    .filter((day) => day !== null && day <= today)
    .map((day) => daysBetween(sentOn, day ?? today))
