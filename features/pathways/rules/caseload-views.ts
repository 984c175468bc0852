import { addDays, addMonths, type CalendarDate, firstOfMonth } from '#kernel/dates.ts'

/**
 * Views of a caseload that ship with the product. Those that speak of a delay follow the running lines of « À faire »:
 * the delays that the territory chose hold there too.
 */
export const caseloadViews = [
  'all',
  'late',
  'very-late',
  'to-see',
  'without-step',
  'no-step',
  'long',
  'in-job',
  'suspended',
  'to-review',
  'to-sign',
  'proofs-to-check',
] as const
export type CaseloadView = (typeof caseloadViews)[number]

/**
 * Beyond which an accompaniment is looked at with the project manager; nothing ends by itself. A territory sets its own
 * by a dated setting.
 */
export const longAccompaniment: {
  readonly months: number
  readonly source: string
  readonly verifiedOn: CalendarDate | null
} = {
  months: 24,
  source: 'Durée de référence de plusieurs protocoles de PLIE (27,6 mois en moyenne nationale en 2014)',
  verifiedOn: null,
}

/** Who entered by that day has been accompanied for longer than the reference. */
export const longSince = (today: CalendarDate, months: number): CalendarDate => addMonths(today, -months)

/** Last day of the month: who is due by then must be seen before it ends. */
export const monthEnd = (today: CalendarDate): CalendarDate => addDays(addMonths(firstOfMonth(today), 1), -1)
