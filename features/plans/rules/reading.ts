import type { CalendarDate } from '#kernel/dates.ts'
import type { ActionState } from './action-lifecycle.ts'

interface Dated {
  readonly state: ActionState
  readonly endsOn: CalendarDate | null
}

/** What a screen says of an action: its state, or that it is late. */
export const shownStates = [
  'planned',
  'ongoing',
  'late',
  'blocked',
  'paused',
  'to-discuss',
  'done',
  'dropped',
] as const
export type ShownState = (typeof shownStates)[number]

const isOver = (state: ActionState): boolean => state === 'done' || state === 'dropped'

/** Done, given up, or whose end is not past. The day of the end is still on time. */
export const isOnTime = ({ state, endsOn }: Dated, today: CalendarDate): boolean =>
  isOver(state) || endsOn === null || endsOn >= today

/**
 * Late once the end is past, for what should go its way. What is blocked, paused or to be discussed keeps saying why it
 * stands still: its delay is told beside (`isOnTime`).
 */
export const shownState = (action: Dated, today: CalendarDate): ShownState =>
  (action.state === 'planned' || action.state === 'ongoing') && !isOnTime(action, today)
    ? 'late'
    : action.state
