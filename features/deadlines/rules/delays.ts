import type { CalendarDate } from '#kernel/dates.ts'
import { after } from './calendar.ts'
import type { DeadlineRule, Delay } from './deadline-rule.ts'

/** The delays of a rule, as the calendar ships them or as a territory changed them. */
export type Delays = Pick<DeadlineRule, 'due' | 'shows'> & { readonly escalates?: Delay }

/** Months have 28 to 31 days: an order that holds from the first of each month of a leap and a common year holds. */
const firstsOfMonths: readonly CalendarDate[] = ['2027', '2028'].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-01`),
)

const isDelay = (value: unknown): value is Delay => {
  const { days, months } = (value ?? {}) as { days?: unknown; months?: unknown }
  return Number.isInteger(days) !== Number.isInteger(months)
}

const inOrder = (first: Delay, second: Delay): boolean =>
  firstsOfMonths.every((basis) => after(basis, first) <= after(basis, second))

/** Reads a stored value: a line shows before it is due, and escalates after it shows. */
export const parseDelays = (value: unknown): Delays | undefined => {
  const { due, shows, escalates } = (value ?? {}) as Partial<Record<keyof Delays, unknown>>
  if (!isDelay(due) || !isDelay(shows) || !inOrder(shows, due)) return undefined
  if (escalates === undefined || escalates === null) return { due, shows }
  return isDelay(escalates) && inOrder(shows, escalates) ? { due, shows, escalates } : undefined
}

export const delaysOf = ({ due, shows, escalates }: DeadlineRule): Delays =>
  escalates ? { due, shows, escalates } : { due, shows }
