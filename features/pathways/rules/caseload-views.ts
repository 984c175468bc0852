import { addDays, addMonths, type CalendarDate, firstOfMonth } from '#kernel/dates.ts'

/**
 * Views of a caseload that ship with the product. Those that speak of a delay follow the running lines of « À faire »:
 * the delays that the territory chose hold there too.
 */
export const caseloadViews = ['all', 'late', 'to-see', 'no-step', 'in-job', 'suspended', 'to-sign'] as const
export type CaseloadView = (typeof caseloadViews)[number]

/** Last day of the month: who is due by then must be seen before it ends. */
export const monthEnd = (today: CalendarDate): CalendarDate => addDays(addMonths(firstOfMonth(today), 1), -1)
