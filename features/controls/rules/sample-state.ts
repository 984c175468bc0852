import { addMonths, type CalendarDate } from '#kernel/dates.ts'

export const sampleStates = ['open', 'expired', 'closed'] as const
export type SampleState = (typeof sampleStates)[number]

/** A sample opens its files until its last day included, unless it was closed before. */
export const sampleStateOn = (
  today: CalendarDate,
  sample: { readonly opensUntil: CalendarDate; readonly isClosed: boolean },
): SampleState => (sample.isClosed ? 'closed' : today > sample.opensUntil ? 'expired' : 'open')

/** Months for which files are opened to a controller when nothing else is said, and at most. */
export const opening = {
  months: 3,
  mostMonths: 12,
  source: 'Proposition, à accorder avec l’autorité de contrôle',
  verifiedOn: null,
} as const

export const lastDayFrom = (today: CalendarDate, months: number): CalendarDate => addMonths(today, months)
