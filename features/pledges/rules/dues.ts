import { addMonths, type CalendarDate } from '#kernel/dates.ts'
import type { Recurrence } from '../contract.ts'

export interface Promised {
  readonly recurrence: Recurrence
  readonly fromOn: CalendarDate | null
  readonly dueOn: CalendarDate
}

interface DueDate {
  /** 1 for the first one: what was noted for a rank stays with it when dates are corrected. */
  readonly rank: number
  readonly fromOn: CalendarDate | null
  readonly dueOn: CalendarDate
}

const MOST = 60

/**
 * The due dates of a pledge over the term of its agreement, whose last day is `endsOn`: one, or the same day of each
 * year until then. `noted` is the last rank of which something was noted: it stays even when the term was shortened.
 */
export const duesOf = (
  { recurrence, fromOn, dueOn }: Promised,
  endsOn: CalendarDate,
  noted = 0,
): readonly DueDate[] => {
  const dues: DueDate[] = [{ rank: 1, fromOn, dueOn }]
  for (let years = 1; years < MOST; years++) {
    const next = addMonths(dueOn, 12 * years)
    const isExpected = recurrence === 'yearly' && next <= endsOn
    if (!isExpected && years >= noted) break
    dues.push({ rank: years + 1, fromOn: fromOn && addMonths(fromOn, 12 * years), dueOn: next })
  }
  return dues
}

/** The year in which a due date counts: notes and sums by year are made of it. */
export const yearOf = ({ dueOn }: Pick<DueDate, 'dueOn'>): number => Number(dueOn.slice(0, 4))
