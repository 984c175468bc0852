import { addMonths, type CalendarDate } from '#kernel/dates.ts'

/** Product's choice: longer than any agreement that a committee follows, a typing slip otherwise. In years. */
const furthest = 10

/** The last day that a decision may be due, seen from the day on which it is written or put off. */
export const lastDeadline = (today: CalendarDate): CalendarDate => addMonths(today, furthest * 12)
