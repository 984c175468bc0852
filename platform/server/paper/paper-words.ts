import type { CalendarDate } from '#kernel/dates.ts'

/** `23 novembre 2026`, `1er décembre 2026`. */
export const paperDay = (date: CalendarDate): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${date}T12:00:00Z`))
    .replace(/^1 /, '1er ')

/** `1er décembre 2026 à 09:30`, of an instant, where its readers are. */
export const paperMoment = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone })
    .format(new Date(instant))
    .replace(/^1 /, '1er ')

/** `15 h 30`, `3 h`, `45 min`. */
export const paperDuration = (minutes: number): string => {
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0 && left > 0) return `${left} min`
  return `${hours} h${left ? ` ${String(left).padStart(2, '0')}` : ''}`
}

/** `13:30` as `13 h 30`. */
export const paperClock = (clock: string): string => {
  const [hours, minutes] = clock.split(':')
  return minutes === '00' ? `${Number(hours)} h` : `${Number(hours)} h ${minutes}`
}
