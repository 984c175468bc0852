import type { CalendarDate } from '#kernel/dates.ts'
import type { PledgeState } from '../contract.ts'

/** What is known of one due date; quantities in hundredths. */
export interface DueFacts {
  readonly pledged: number
  readonly dueOn: CalendarDate
  readonly isGivenUp: boolean
  /** Nothing binds before the signature, so nothing is late. */
  readonly isSigned: boolean
  /** Those that count, in any order. */
  readonly deliveries: readonly { readonly on: CalendarDate; readonly quantity: number }[]
}

export const sumOf = (deliveries: DueFacts['deliveries']): number =>
  deliveries.reduce((sum, one) => sum + one.quantity, 0)

/**
 * The state of a due date, from its deliveries and its dates alone. The whole delivered wins over everything; given up,
 * what came makes it partly delivered; the due day itself is not late, nor anything before the signature.
 */
export const stateOf = (
  { pledged, dueOn, isGivenUp, isSigned, deliveries }: DueFacts,
  today: CalendarDate,
): PledgeState => {
  const delivered = sumOf(deliveries)
  if (delivered >= pledged) return 'delivered'
  if (isGivenUp) return delivered > 0 ? 'partly' : 'not-delivered'
  if (isSigned && today > dueOn) return 'late'
  return delivered > 0 ? 'partly' : 'upcoming'
}

/** Whether the delivery that completed the quantity came after the due date. */
export const cameLate = ({ pledged, dueOn, deliveries }: DueFacts): boolean =>
  sumOf(deliveries) >= pledged && sumOf(deliveries.filter((one) => one.on <= dueOn)) < pledged

/** A due date that is still waited for. */
export const isOpen = (state: PledgeState, isGivenUp: boolean): boolean => state !== 'delivered' && !isGivenUp

/**
 * The state of several due dates: that of the first one still open; none open, delivered when all are, not delivered
 * when nothing came, partly otherwise. `dues` are in the order of their dates.
 */
export const stateOfAll = (
  dues: readonly { readonly state: PledgeState; readonly isOpen: boolean }[],
): PledgeState => {
  const first = dues.find((due) => due.isOpen)
  if (first) return first.state
  if (dues.every(({ state }) => state === 'delivered')) return 'delivered'
  return dues.every(({ state }) => state === 'not-delivered') ? 'not-delivered' : 'partly'
}
