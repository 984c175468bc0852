import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'
import type { Explanation } from './judge-job.ts'

export interface TrainingFacts {
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
  /** The day a diploma, title or certificate was obtained. */
  readonly validatedOn: CalendarDate | null
}

/** A qualification counts once it is obtained. */
export const qualificationObjection = (
  training: TrainingFacts,
  exitedOn: CalendarDate,
): Explanation | undefined =>
  training.validatedOn !== null && training.validatedOn <= exitedOn ? undefined : { code: 'not-validated' }

/** V9: a course of more than nine months counts after six months in it. */
export const longTrainingObjection = (
  training: TrainingFacts,
  exitedOn: CalendarDate,
): Explanation | undefined => {
  const isLong = training.endsOn !== null && addDays(training.endsOn, 1) > addMonths(training.startsOn, 9)
  if (!isLong) return { code: 'training-too-short' }
  const from = addMonths(training.startsOn, 6)
  return exitedOn >= from ? undefined : { code: 'training-month-6', params: { date: from } }
}
