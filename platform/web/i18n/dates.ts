import { daysBetween } from '#kernel/dates.ts'
import { formatNumber } from './formats.ts'
import { currentLanguage, type Language, t } from './t.ts'

/**
 * `day` 23 nov. and `weekday` lun. 23 nov., with their year when another one is meant · `short` 23 nov. 2026 ·
 * `long` lundi 23 novembre 2026 · `month` nov. 2026 · `numeric` 23/11/2026
 */
export type DateStyle = 'day' | 'short' | 'weekday' | 'long' | 'month' | 'numeric'

const shapes: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
}

/** Days within which a day of the year before or after is told by its month alone: « 15 janv. », read in November. */
const nearDays = 62

/** « 23 nov. » of another year would be read as one of this year. */
const needsYear = (day: string): boolean => {
  const now = today()
  return day.slice(0, 4) !== now.slice(0, 4) && Math.abs(daysBetween(day, now)) > nearDays
}

const shapeOf = (style: DateStyle, day: string): Intl.DateTimeFormatOptions =>
  (style === 'day' || style === 'weekday') && needsYear(day)
    ? { ...shapes[style], year: 'numeric' }
    : shapes[style]

const tag = (language: Language): string => (language === 'fr' ? 'fr-FR' : 'en-GB')

/** A day `AAAA-MM-JJ` in words, with « 1er » for the first of the month; a letter has its own language. */
export const formatDate = (
  day: string,
  style: DateStyle = 'short',
  language: Language = currentLanguage(),
): string => {
  const date = new Date(`${day.slice(0, 10)}T12:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const shape = { ...shapeOf(style, day.slice(0, 10)), timeZone: 'UTC' }
  const parts = new Intl.DateTimeFormat(tag(language), shape).formatToParts(date)
  const ordinal = language === 'fr' && style !== 'numeric'
  return parts
    .map((part) => (ordinal && part.type === 'day' && part.value === '1' ? '1er' : part.value))
    .join('')
}

let territoryZone = 'Europe/Paris'

/** Set by the frame: an instant is told, and a day begins, in the territory's time. */
export const setTerritoryTimeZone = (timeZone: string): void => {
  territoryZone = timeZone
}

/** An instant in the territory's time: « 23 nov. 2026, 10 h 30 ». */
export const formatDateTime = (
  instant: string,
  timeZone = territoryZone,
  style: DateStyle = 'short',
): string => `${formatDate(dayIn(instant, timeZone), style)}, ${formatTime(instant, timeZone)}`

/** « 10 h 30 », « 14 h » in French, « 10:30 » in English. */
export const formatTime = (instant: string, timeZone = territoryZone): string => {
  const text = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(
    new Date(instant),
  )
  return formatClock(text)
}

/** « 10:30 » typed or stored → « 10 h 30 ». */
export const formatClock = (clock: string): string => {
  if (currentLanguage() === 'en') return clock
  const [hours, minutes] = clock.split(':')
  return minutes === '00' ? `${Number(hours)}\u00a0h` : `${Number(hours)}\u00a0h\u00a0${minutes}`
}

/** The day of an instant in a time zone, `AAAA-MM-JJ`. */
export const dayIn = (instant: string, timeZone = territoryZone): string =>
  new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(
    new Date(instant),
  )

export const today = (timeZone = territoryZone): string => dayIn(new Date().toISOString(), timeZone)

/** « aujourd'hui », « hier », « il y a 24 jours », « dans 3 jours ». */
export const daysAgo = (day: string, from = today()): string => {
  const days = daysBetween(day, from)
  if (days === 0) return t({ id: 'platform.today', message: "aujourd'hui" })
  if (days === 1) return t({ id: 'platform.yesterday', message: 'hier' })
  if (days === -1) return t({ id: 'platform.tomorrow', message: 'demain' })
  if (days > 0)
    return t({
      id: 'platform.days-ago',
      message: 'il y a {days} jours',
      values: { days: formatNumber(days) },
    })
  return t({ id: 'platform.in-days', message: 'dans {days} jours', values: { days: -days } })
}
