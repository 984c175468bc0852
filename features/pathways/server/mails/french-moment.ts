import type { CalendarDate } from '#kernel/dates.ts'

/** `jeudi 26 novembre`, `mardi 1er décembre`, in the territory's zone. */
export const frenchDay = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('fr', { timeZone, weekday: 'long', day: 'numeric', month: 'long' })
    .format(instant)
    .replace(/ 1 /, ' 1er ')

/** `14 h` or `14 h 30`. */
export const frenchTime = (instant: Date, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('fr', {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return of('minute') === '00' ? `${Number(of('hour'))} h` : `${Number(of('hour'))} h ${of('minute')}`
}

/** A day without an hour: `jeudi 26 novembre`. */
export const formatFrenchDay = (day: CalendarDate): string => frenchDay(new Date(`${day}T12:00:00Z`), 'UTC')
