import { type Refusal, refuseField } from '#kernel/result.ts'
import type { MeetingRow } from '../../contract/meetings.ts'
import type { Presence } from '../../rules/meeting-kinds.ts'

const QUARTER_OF_AN_HOUR_MS = 900_000

/** What took place is not in the future; clocks that differ by a few minutes are forgiven. */
export const refuseTime = (
  meeting: { readonly at: string; readonly presence: Presence },
  now: Date,
): Refusal<'invalid'> | undefined => {
  const isPast = Date.parse(meeting.at) <= now.getTime() + QUARTER_OF_AN_HOUR_MS
  const tookPlace = ['honoured', 'absent', 'message-left'].includes(meeting.presence)
  return tookPlace && !isPast ? refuseField('/at', 'in-the-future') : undefined
}

/** An appointment that is moved and stays planned goes to a time to come. */
export const refuseMove = (
  current: MeetingRow,
  meeting: { readonly at: string; readonly presence: Presence },
  now: Date,
): Refusal<'invalid'> | undefined => {
  const isMoved = Date.parse(meeting.at) !== Date.parse(current.at)
  return isMoved && meeting.presence === 'planned' && Date.parse(meeting.at) <= now.getTime()
    ? refuseField('/at', 'not-in-the-future')
    : undefined
}
