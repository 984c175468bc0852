export { instantOf, localDate, localTime } from './local-time.ts'

/** A calendar date without time nor zone, `YYYY-MM-DD`, from 0001 to 9999. */
export type CalendarDate = string

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const FRENCH_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const DAY_MS = 86_400_000

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The date when it exists in the calendar. */
const dateOf = (year: number, month: number, day: number): CalendarDate | undefined =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
    : undefined

const partsOf = (date: CalendarDate): [year: number, month: number, day: number] => {
  const match = ISO_DATE.exec(date)
  if (!match) throw new Error(`not a calendar date: ${date}`)
  return [Number(match[1]), Number(match[2]), Number(match[3])]
}

const dayNumber = (date: CalendarDate): number => {
  const [year, month, day] = partsOf(date)
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS
}

const fromDayNumber = (days: number): CalendarDate => {
  const instant = new Date(days * DAY_MS)
  const date = dateOf(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate())
  if (!date) throw new Error('date out of range')
  return date
}

export const isValidDate = (text: string): boolean => {
  const match = ISO_DATE.exec(text)
  return match !== null && dateOf(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined
}

/** Whether a date may be meant: before the oldest person or after every plan, its year was mistyped. */
export const isWithinReach = (date: CalendarDate): boolean => date >= '1850-01-01' && date < '2200-01-01'

/** The days on which a territory may hold a session or put rules in force; the year of any other was mistyped. */
export const actDays = { min: '2000-01-01', max: '2099-12-31' } as const
export const isActDay = (date: CalendarDate): boolean => date >= actDays.min && date <= actDays.max

/** Reads `2026-11-23`, `23/11/2026`, `23-11-2026` or `23.11.2026`; a year has four digits. */
export const parseDate = (text: string): CalendarDate | undefined => {
  const trimmed = text.trim()
  if (isValidDate(trimmed)) return trimmed
  const match = FRENCH_DATE.exec(trimmed)
  return match ? dateOf(Number(match[3]), Number(match[2]), Number(match[1])) : undefined
}

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(dayNumber(date) + days)

/** The same day `months` later, or the last day of a shorter month: 31 January + 1 = 28 February. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const [year, month, day] = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const moved = dateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
  if (!moved) throw new Error('date out of range')
  return moved
}

/** Days from `start` to `end`, negative when `end` comes first. */
export const daysBetween = (start: CalendarDate, end: CalendarDate): number =>
  dayNumber(end) - dayNumber(start)

export const firstOfMonth = (date: CalendarDate): CalendarDate => `${date.slice(0, 7)}-01`

export const endOfYear = (date: CalendarDate): CalendarDate => `${date.slice(0, 4)}-12-31`

/** Full years lived on `date`. Someone born on 29 February gains a year on 1 March of a common year. */
export const ageAt = (birthDate: CalendarDate, date: CalendarDate): number => {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** Day of the ISO week: 1 Monday to 7 Sunday. */
export const weekday = (date: CalendarDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

export const mondayOf = (date: CalendarDate): CalendarDate => addDays(date, 1 - weekday(date))
