import { addDays, type CalendarDate, instantOf, mondayOf, weekday } from '#kernel/dates.ts'

/** The last Monday: the demo's "today" is the day it is opened, its last facts are of that week. */
export const anchorOf = (today: CalendarDate): CalendarDate => mondayOf(today)

/** The date itself, or the Monday after when it falls on a weekend. */
export const workday = (date: CalendarDate): CalendarDate => {
  const day = weekday(date)
  return day === 6 ? addDays(date, 2) : day === 7 ? addDays(date, 1) : date
}

export const at = (date: CalendarDate, time: string, timeZone: string): Date =>
  instantOf(date, time, timeZone)
export const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b)
