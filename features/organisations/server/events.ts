import type { CalendarDate } from '#kernel/dates.ts'
import { eventKind } from '#platform/server/events.ts'

/**
 * A member is about to leave. Whoever still depends on them throws `Refused`, e.g. pathways with
 * `refuse('member-holds-pathways', { params: { count, followUps } })`: the hand-over comes first (V20 of the field notes).
 */
export const memberLeaving = eventKind<{ readonly memberId: string }>('organisations.member-leaving')

/** A colleague answers for a member from a day to another, both included; the files that the member follows open to her. */
export const absenceNoted = eventKind<{
  readonly id: string
  readonly memberId: string
  readonly coverId: string
  /** Of both. */
  readonly organisationId: string
  readonly fromOn: CalendarDate
  readonly untilOn: CalendarDate
}>('organisations.absence-noted')

/** She is back, or never left: what was open to her colleague closes at once. */
export const absenceEnded = eventKind<{ readonly id: string }>('organisations.absence-ended')
