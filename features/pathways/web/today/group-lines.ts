import { addDays, type CalendarDate, daysBetween, weekday } from '#kernel/dates.ts'

export interface Dated {
  readonly dueOn: CalendarDate
}

interface Groups<Line> {
  readonly late: readonly Line[]
  readonly today: readonly Line[]
  readonly week: readonly Line[]
  readonly after: readonly Line[]
}

/** The Friday of the week, or the next one at the end of it. */
export const fridayOf = (today: CalendarDate): CalendarDate => addDays(today, (5 - weekday(today) + 7) % 7)

/** Late, today and tomorrow, by Friday, then what is due later and better begun now; the oldest first in each. */
export const groupLines = <Line extends Dated>(lines: readonly Line[], today: CalendarDate): Groups<Line> => {
  const sorted = lines.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
  const [tomorrow, friday] = [addDays(today, 1), fridayOf(today)]
  return {
    late: sorted.filter((line) => line.dueOn < today),
    today: sorted.filter((line) => line.dueOn >= today && line.dueOn <= tomorrow),
    week: sorted.filter((line) => line.dueOn > tomorrow && line.dueOn <= friday),
    after: sorted.filter((line) => line.dueOn > tomorrow && line.dueOn > friday),
  }
}

/** Days of delay (positive), or days left (negative). */
export const delay = (line: Dated, today: CalendarDate): number => daysBetween(line.dueOn, today)
