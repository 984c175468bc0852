import { addDays, addMonths, type CalendarDate, firstOfMonth } from '#kernel/dates.ts'

/** Views of a caseload that ship with the product; each is one condition on the columns that a pathway keeps. */
export const caseloadViews = ['all', 'late', 'to-see', 'no-step', 'in-job', 'suspended', 'to-sign'] as const
export type CaseloadView = (typeof caseloadViews)[number]

/** Days without an interview, and without a step, after which a person appears; same figures as the deadlines. */
export const followUpDays = 31
export const stepDays = 60

export interface ViewDates {
  /** Last seen before that day: late already. */
  readonly lateBefore: CalendarDate
  /** Last seen on that day or before: late before the month ends. */
  readonly dueBy: CalendarDate
  /** Without a step since that day or before. */
  readonly noStepBy: CalendarDate
}

export const viewDates = (today: CalendarDate): ViewDates => ({
  lateBefore: addDays(today, -followUpDays),
  dueBy: addDays(addMonths(firstOfMonth(today), 1), -1 - followUpDays),
  noStepBy: addDays(today, -stepDays),
})
