import type { CalendarDate } from '#kernel/dates.ts'
import { type Refusal, refuse, refuseField } from '#kernel/result.ts'
import type { Body } from '../contract.ts'
import type { StoredMeeting } from './meeting-store.ts'

/** Nothing of a meeting changes once its minutes are signed; a cancelled one decides nothing. */
export const refuseClosed = ({ state }: Pick<StoredMeeting, 'state'>): Refusal | undefined =>
  state === 'signed'
    ? refuse('meeting-signed')
    : state === 'cancelled'
      ? refuse('meeting-cancelled')
      : undefined

/** A committee meets between its first day and its last. */
export const refuseOutside = (
  { openedOn, closedOn }: Pick<Body, 'openedOn' | 'closedOn'>,
  heldOn: CalendarDate,
): Refusal | undefined => {
  if (heldOn < openedOn) return refuseField('/heldOn', 'before-body')
  return closedOn !== null && closedOn < heldOn ? refuse('body-closed') : undefined
}
