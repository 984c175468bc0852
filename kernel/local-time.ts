import type { CalendarDate } from './dates.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Wall clock of a zone; building a format is slow, so one is kept per zone. */
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(timeZone, made)
  return made
}

const wallClock = (instant: Date, timeZone: string) => {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  )
  return {
    date: `${(parts.year ?? '').padStart(4, '0')}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
    second: parts.second ?? '00',
  }
}

const MINUTE_MS = 60_000
/** Since then every zone of the world is a whole number of minutes away from UTC: no date changes inside a minute. */
const wholeMinutesFrom = Date.UTC(1972, 0, 8)
const lastDates = new Map<string, { readonly minute: number; readonly date: CalendarDate }>()

/**
 * The calendar date that people of the zone read at this instant. Each request asks for today's: the last minute read
 * of a zone is kept.
 */
export const localDate = (instant: Date, timeZone: string): CalendarDate => {
  if (instant.getTime() < wholeMinutesFrom) return wallClock(instant, timeZone).date
  const minute = Math.floor(instant.getTime() / MINUTE_MS)
  const known = lastDates.get(timeZone)
  if (known?.minute === minute) return known.date
  const { date } = wallClock(instant, timeZone)
  lastDates.set(timeZone, { minute, date })
  return date
}

/** The time that people of the zone read, `HH:MM`. */
export const localTime = (instant: Date, timeZone: string): string => wallClock(instant, timeZone).time

/** Milliseconds to add to UTC to get the wall clock of the zone. */
const offsetAt = (instantMs: number, timeZone: string): number => {
  const wall = wallClock(new Date(instantMs), timeZone)
  return Date.parse(`${wall.date}T${wall.time}:${wall.second}Z`) - Math.floor(instantMs / 1000) * 1000
}

const DAY_MS = 86_400_000

/**
 * The instant of a local date and time `HH:MM`. When the clocks go back, the first of the two; a time
 * that the spring change skips is read an hour later, as a meeting at 02:30 would be.
 */
export const instantOf = (date: CalendarDate, time: string, timeZone: string): Date => {
  const asUtc = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(asUtc)) throw new Error(`not a local time: ${date} ${time}`)
  const before = offsetAt(asUtc - DAY_MS, timeZone)
  const after = offsetAt(asUtc + DAY_MS, timeZone)
  const readings = [asUtc - before, asUtc - after].filter(
    (instant) => instant + offsetAt(instant, timeZone) === asUtc,
  )
  return new Date(readings.length > 0 ? Math.min(...readings) : asUtc - before)
}
