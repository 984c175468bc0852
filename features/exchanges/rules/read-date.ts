import { addDays, type CalendarDate, isWithinReach, parseDate } from '#kernel/dates.ts'

// France Travail writes its instants with one digit of seconds: `10:00:0.0`.
const TIME = /[ T]\d{1,2}(:\d{1,2}){1,2}([.,]\d+)?(Z|[+-]\d{2}:?\d{2})?$/
const SERIAL = /^\d{5}([.,]\d+)?$/
// Day 0 of spreadsheets, moved by one for the 29 February 1900 that they believe in: right from March 1900 on.
const SERIAL_ORIGIN = '1899-12-30'
// 31/12/2099: beyond it, five digits are another kind of number.
const LAST_SERIAL = 73_050

const TOLD_DAY = /^(\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/

const withoutTime = (text: string): string =>
  text
    .trim()
    .replace(TIME, '')
    .replace(/^(\d{4})\/(\d{2})\/(\d{2})$/, '$1-$2-$3')

/** `AAAA-MM-JJ`, `JJ/MM/AAAA` (a time after it is dropped, `0.0` seconds included) or the serial of a spreadsheet. */
export const readDate = (text: string): CalendarDate | undefined => {
  const trimmed = text.trim()
  if (SERIAL.test(trimmed)) {
    const days = Math.trunc(Number(trimmed.replace(',', '.')))
    return days <= LAST_SERIAL ? addDays(SERIAL_ORIGIN, days) : undefined
  }
  const date = parseDate(withoutTime(trimmed))
  return date !== undefined && isWithinReach(date) ? date : undefined
}

/** Written as a date is, of a day that no calendar has: `30/02/1990`. */
export const isNoDay = (text: string): boolean => {
  const told = withoutTime(text)
  return TOLD_DAY.test(told) && parseDate(told) === undefined
}
