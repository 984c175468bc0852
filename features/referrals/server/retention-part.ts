import { forgetFiles } from '#features/documents/server/public.ts'
import type { RetentionPart } from '#platform/server/retention.ts'
import { contactsOfReferrals, underWayInReferrals } from './retention-contacts-store.ts'
import { anonymiseReferrals, archiveReferrals, referralsOf } from './retention-store.ts'

/** What becomes of a prescription whose person has a file. */
export const referralsRetention: RetentionPart = {
  tables: {
    'referrals.referral': {
      ...{ archive: 'without-notes', anonymisation: 'anonymous' },
      why: 'sent, answered, by whom to whom; whose it was goes',
    },
    'referrals.message': { archive: 'erased', anonymisation: 'erased', why: 'what was said about her' },
    'referrals.sensitive_criterion': { archive: 'erased', anonymisation: 'erased', why: 'R1' },
    'referrals.transition': {
      ...{ archive: 'without-notes', anonymisation: 'anonymous' },
      why: 'moves and days',
    },
    'referrals.outcome': {
      ...{ archive: 'kept', anonymisation: 'anonymous' },
      why: 'the state that the sender was told, without the step',
    },
    'referrals.reminder': { archive: 'kept', anonymisation: 'anonymous', why: 'a day and a count' },
  },
  contacts: contactsOfReferrals,
  underWay: underWayInReferrals,
  archive: archiveReferrals,
  anonymise: async (act, personIds) => {
    await forgetFiles(act, 'referral', await referralsOf(act, personIds))
    await anonymiseReferrals(act, personIds)
  },
}
