import { addDays, type CalendarDate } from '#kernel/dates.ts'

/** A draft holds what somebody said of a person who was not told yet: it is not kept for long. */
export const initialDraftDays = 90

/** The last day on which a draft is kept, counted from its last change. */
export const lastKeptDay = (changedOn: CalendarDate, days: number): CalendarDate => addDays(changedOn, days)

export const parseDraftDays = (value: unknown): number | undefined =>
  Number.isInteger(value) && (value as number) >= 7 && (value as number) <= 365
    ? (value as number)
    : undefined
