import type { ChangeKind } from '../contract.ts'
import type { Presence } from './meeting-kinds.ts'

interface Appointment {
  readonly at: string
  readonly minutes: number | null
  readonly place: string | null
  readonly presence: Presence
}

const isCancelled = (presence: Presence): presence is 'cancelled-by-team' | 'cancelled-by-person' =>
  presence === 'cancelled-by-team' || presence === 'cancelled-by-person'

const isElsewhere = (before: Appointment, after: Appointment): boolean =>
  Date.parse(before.at) !== Date.parse(after.at) || before.place !== after.place

/** What happened to an appointment that still stood; nothing when only its outcome or its note was written. */
export const changeKind = (before: Appointment, after: Appointment): ChangeKind | undefined => {
  // Somebody cancelled it meanwhile, and it stands again all the same: the person had been told the contrary.
  if (isCancelled(before.presence)) return after.presence === 'planned' ? 'moved' : undefined
  if (before.presence !== 'planned') return undefined
  if (isCancelled(after.presence)) return after.presence
  return after.presence === 'planned' && isElsewhere(before, after) ? 'moved' : undefined
}

/** Whether a calendar that holds it must take it over again (RFC 5545, 3.8.7.4: SEQUENCE). */
export const isRescheduled = (before: Appointment, after: Appointment): boolean =>
  isElsewhere(before, after) ||
  before.minutes !== after.minutes ||
  isCancelled(before.presence) !== isCancelled(after.presence)
