import { type Refusal, refuseField } from '#kernel/result.ts'
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
