import type { RetentionPart } from '#platform/server/retention.ts'
import { contactsOfReferrals, underWayInReferrals } from './retention-contacts-store.ts'

/** What becomes of a prescription whose person has a file. */
export const referralsRetention: RetentionPart = {
  tables: {},
  contacts: contactsOfReferrals,
  underWay: underWayInReferrals,
}
