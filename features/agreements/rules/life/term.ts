import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'
import type { Renewal } from './agreement-kinds.ts'
import { type AgreementState, isBeingWritten } from './agreement-lifecycle.ts'

export interface Term {
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
  readonly noticeMonths: number | null
  readonly renewal: Renewal
  readonly renewalMonths: number | null
  readonly renewalsMax: number | null
}

interface TermReached {
  /** Last day, tacit renewals counted. */
  readonly endsOn: CalendarDate
  readonly renewals: number
  /** No further tacit renewal is possible. */
  readonly isLast: boolean
}

const most = 50

/** Where the term stands on a day: each tacit renewal that came adds its months, up to its maximum. */
export const termAt = (term: Term, today: CalendarDate): TermReached => {
  const { renewal, renewalMonths, renewalsMax } = term
  const limit = renewal === 'tacit' && renewalMonths ? (renewalsMax ?? most) : 0
  // Counted from the first day after the term, so that the end of a month stays the end of a month.
  const after = (renewals: number): CalendarDate =>
    addDays(addMonths(addDays(term.endsOn, 1), renewals * (renewalMonths ?? 0)), -1)
  let renewals = 0
  while (renewals < limit && after(renewals) < today) renewals += 1
  return { endsOn: after(renewals), renewals, isLast: renewals >= limit }
}

/** The last day to denounce before the term; null without a notice. */
export const noticeOn = (endsOn: CalendarDate, noticeMonths: number | null): CalendarDate | null =>
  noticeMonths === null ? null : addMonths(endsOn, -noticeMonths)

/** What a state and a term say together on a day. */
export const phases = ['writing', 'to-come', 'in-force', 'notice', 'ended', 'stopped', 'cancelled'] as const
export type Phase = (typeof phases)[number]

/** « Échue » and « préavis ouvert » are readings of the dates: nobody sets them. */
export const phaseAt = (state: AgreementState, term: Term, today: CalendarDate): Phase => {
  if (isBeingWritten(state)) return 'writing'
  if (state === 'cancelled') return 'cancelled'
  if (state !== 'signed') return 'stopped'
  if (today < term.startsOn) return 'to-come'
  const { endsOn } = termAt(term, today)
  if (today > endsOn) return 'ended'
  const notice = noticeOn(endsOn, term.noticeMonths)
  return notice !== null && today >= notice ? 'notice' : 'in-force'
}
