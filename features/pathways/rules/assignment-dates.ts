import { addDays, type CalendarDate } from '#kernel/dates.ts'

interface OpenAssignment {
  readonly memberId: string
  readonly startsOn: CalendarDate
}

type AssignmentPlan =
  | { readonly kind: 'first' }
  /** The previous one ends the day before. */
  | { readonly kind: 'close-previous'; readonly endsOn: CalendarDate }
  /** The previous one started the same day: it was a mistake and counts no more. */
  | { readonly kind: 'revoke-previous' }
  | {
      readonly kind: 'refused'
      readonly code: 'in-the-future' | 'before-admission' | 'before-previous' | 'already-referent'
    }

/** V4: never two référents at once; a new one closes the previous one the day before; no start in the future. */
export const planAssignment = (given: {
  readonly memberId: string
  readonly startsOn: CalendarDate
  readonly today: CalendarDate
  readonly admittedOn: CalendarDate
  readonly current: OpenAssignment | undefined
}): AssignmentPlan => {
  const { memberId, startsOn, today, admittedOn, current } = given
  if (startsOn > today) return { kind: 'refused', code: 'in-the-future' }
  if (startsOn < admittedOn) return { kind: 'refused', code: 'before-admission' }
  if (!current) return { kind: 'first' }
  if (current.memberId === memberId) return { kind: 'refused', code: 'already-referent' }
  if (startsOn < current.startsOn) return { kind: 'refused', code: 'before-previous' }
  if (startsOn === current.startsOn) return { kind: 'revoke-previous' }
  return { kind: 'close-previous', endsOn: addDays(startsOn, -1) }
}
