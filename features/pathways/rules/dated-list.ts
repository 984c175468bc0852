import type { CalendarDate } from '#kernel/dates.ts'

/** One line of a list that changes with the law or the field: an old line keeps its name in the past. */
export interface ListedCode {
  readonly code: string
  readonly label: string
  readonly english: string
  /** First day on which the line may be chosen; always, when absent. */
  readonly validFrom?: CalendarDate
  /** Last day on which it may be chosen. */
  readonly validTo?: CalendarDate
}

export const isValidOn = (line: ListedCode, date: CalendarDate): boolean =>
  (!line.validFrom || line.validFrom <= date) && (!line.validTo || date <= line.validTo)

/** The line of a code whatever its period: facts of the past keep being named. */
export const lineOf = <Line extends ListedCode>(list: readonly Line[], code: string): Line | undefined =>
  list.find((line) => line.code === code)

export const linesOn = <Line extends ListedCode>(list: readonly Line[], date: CalendarDate): Line[] =>
  list.filter((line) => isValidOn(line, date))
