import { addDays, type CalendarDate } from '#kernel/dates.ts'

/** Days on which nobody is asked to answer. Those of Alsace-Moselle and overseas come on top: to be verified. */
const publicHolidays = {
  source:
    'Code du travail, article L. 3133-1 ; jours propres à l’Alsace-Moselle et à l’outre-mer non comptés',
  verifiedOn: null,
  /** Month and day, each year. */
  fixed: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
  /** Days after Easter: Easter Monday, Ascension, Whit Monday. */
  afterEaster: [1, 39, 50],
} as const

/** Easter Sunday (Meeus, Jones and Butcher, Gregorian calendar). */
export const easterOf = (year: number): CalendarDate => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const f = Math.floor((b + 8) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`
}

const isWorked = (day: CalendarDate): boolean => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  if (weekday === 0 || weekday === 6) return false
  if (publicHolidays.fixed.some((one) => day.endsWith(one))) return false
  const easter = easterOf(Number(day.slice(0, 4)))
  return !publicHolidays.afterEaster.some((days) => addDays(easter, days) === day)
}

/** The day that comes `days` working days after this one. */
export const addWorkingDays = (from: CalendarDate, days: number): CalendarDate => {
  let day = from
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (isWorked(day)) left -= 1
  }
  return day
}
