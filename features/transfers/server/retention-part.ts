import type { RetentionPart } from '#platform/server/retention.ts'
import { forgetPlans } from './arrival-store.ts'
import { forgetWords } from './departure-store.ts'

/** An envelope empties itself when it is answered, taken back or too old: what stays says where and when, without a name. */
export const transfersRetention: RetentionPart = {
  tables: {
    'transfers.envelope': {
      ...{ archive: 'kept', anonymisation: 'anonymous' },
      why: 'name and birth date go with the answer; the words of a refusal with the file of the origin',
    },
    'transfers.departure': {
      ...{ archive: 'kept', anonymisation: 'anonymous' },
      why: 'that she was informed and when; no text, no name',
    },
    'transfers.arrival': {
      ...{ archive: 'without-notes', anonymisation: 'anonymous' },
      why: 'the plan that came with her goes with her own; where she came from stays',
    },
  },
  archive: forgetPlans,
  anonymise: async (act, personIds) => {
    await forgetPlans(act, personIds)
    await forgetWords(act, personIds)
  },
}
