import type { CalendarDate } from '#kernel/dates.ts'
import { eventKind } from '#platform/server/events.ts'

/** A prescription became a file of the scheme: pathways opens the application in the same transaction. */
export interface AcceptedReferral {
  readonly referralId: string
  readonly personId: string
  readonly schemeId: string
  readonly senderOrganisationId: string
  readonly senderMemberId: string | null
  readonly sentOn: CalendarDate
  readonly acceptedOn: CalendarDate
}

export const referralAccepted = eventKind<AcceptedReferral>('referrals.referral-accepted')
