import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'

type JobWatch = 'job-month-1' | 'job-month-3' | 'job-month-6'

const months: Readonly<Record<JobWatch, number>> = { 'job-month-1': 1, 'job-month-3': 3, 'job-month-6': 6 }

/** The moments at which a job is watched: months 1, 3 and 6, as long as its contract reaches them. */
export const watchesOfJob = (
  startsOn: CalendarDate,
  endsOn: CalendarDate | null,
): { readonly kind: JobWatch; readonly dueOn: CalendarDate }[] =>
  (Object.keys(months) as JobWatch[])
    .map((kind) => ({ kind, dueOn: addMonths(startsOn, months[kind]) }))
    .filter(({ dueOn }) => endsOn === null || dueOn <= addDays(endsOn, 1))

/** The situation of FSE+ six months after the exit. */
export const exitWatchOn = (exitedOn: CalendarDate): CalendarDate => addMonths(exitedOn, 6)

/** Who followed keeps the file for a month after the last watch, the window in which it may be observed. */
export const followedUntil = (exitedOn: CalendarDate, openWatches: readonly CalendarDate[]): CalendarDate => {
  const last = [exitWatchOn(exitedOn), ...openWatches].toSorted().at(-1) ?? exitedOn
  return addMonths(last, 1)
}

/** Words of the moments in files; screens translate theirs. */
export const watchKindLabels: Readonly<Record<JobWatch | 'exit-month-6', string>> = {
  'job-month-1': 'Un mois dans l’emploi',
  'job-month-3': 'Trois mois dans l’emploi',
  'job-month-6': 'Six mois dans l’emploi',
  'exit-month-6': 'Six mois après la sortie',
}
