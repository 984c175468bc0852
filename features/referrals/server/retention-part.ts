import { forgetFiles } from '#features/documents/server/public.ts'
import type { RetentionAct, RetentionPart } from '#platform/server/retention.ts'
import { contactsOfReferrals, underWayInReferrals } from './retention-contacts-store.ts'
import {
  anonymiseReferrals,
  archiveReferrals,
  closedWithoutFile,
  holdReferrals,
  referralsOf,
} from './retention-store.ts'

/** What becomes of a prescription: with the file of its person, or by itself when it never led to one. */
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
  withoutFile: {
    rows: closedWithoutFile,
    anonymise: async (act, ids) => {
      const free = await holdReferrals(act, ids)
      await forget(act, free)
      return free
    },
  },
  archive: async (act, personIds) => archiveReferrals(act, await referralsOf(act, personIds)),
  anonymise: async (act, personIds) => forget(act, await referralsOf(act, personIds)),
}

const forget = async (act: RetentionAct, ids: readonly string[]): Promise<void> => {
  await forgetFiles(act, 'referral', ids)
  await anonymiseReferrals(act, ids)
}
