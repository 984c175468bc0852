import type { CalendarDate } from '#kernel/dates.ts'
import { defineLifecycle } from '#kernel/lifecycle.ts'

export const meetingStates = ['planned', 'convened', 'signed', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

/** A meeting is called as often as its agenda asks; signed, nothing of it changes. */
export const meetingLifecycle = defineLifecycle({
  states: meetingStates,
  initial: 'planned',
  moves: {
    convene: { from: ['planned', 'convened'], to: 'convened' },
    cancel: { from: ['planned', 'convened'], to: 'cancelled' },
    sign: { from: ['planned', 'convened'], to: 'signed' },
  },
})

export const decisionStates = ['recorded', 'to-do', 'doing', 'done', 'dropped', 'replaced'] as const
export type DecisionState = (typeof decisionStates)[number]

/** `recorded`: the committee said so and nobody has to act. « En retard » is a reading of the day, never a state. */
export const decisionLifecycle = defineLifecycle({
  states: decisionStates,
  initial: 'recorded',
  moves: {
    entrust: { from: ['recorded'], to: 'to-do' },
    start: { from: ['to-do'], to: 'doing' },
    finish: { from: ['to-do', 'doing'], to: 'done' },
    drop: { from: ['recorded', 'to-do', 'doing'], to: 'dropped' },
    reopen: { from: ['done', 'dropped'], to: 'to-do', needs: ['hasOwner'] },
    replace: { from: ['recorded', 'to-do', 'doing', 'done', 'dropped'], to: 'replaced' },
  },
})

/** Moves that leave the state and change the day or the owner. */
const decisionChanges = ['postpone', 'hand-over'] as const
export const decisionMoves = ['start', 'finish', 'drop', 'reopen', ...decisionChanges] as const
export type DecisionMove = (typeof decisionMoves)[number]

export const isRunning = (state: DecisionState): boolean => state === 'to-do' || state === 'doing'

/** Running past its day. */
export const isLate = (
  { state, dueOn }: { readonly state: DecisionState; readonly dueOn: CalendarDate | null },
  today: CalendarDate,
): boolean => isRunning(state) && dueOn !== null && dueOn < today

/** What is asked of a decision today: its state, or that it is late. */
export const followings = ['to-do', 'doing', 'late', 'done', 'dropped'] as const
export type Following = (typeof followings)[number]

/** Null for what nobody has to act upon. */
export const followingOf = (
  decision: { readonly state: DecisionState; readonly dueOn: CalendarDate | null },
  today: CalendarDate,
): Following | null => {
  if (decision.state === 'recorded' || decision.state === 'replaced') return null
  return isLate(decision, today) ? 'late' : decision.state
}
