import type { RetentionPart } from '#platform/server/retention.ts'
import { forgetAddresses, forgetWords } from './retention-store.ts'

/** What becomes of an orientation: that it was sent and answered is counted; its words go with the social notes. */
export const servicesRetention: RetentionPart = {
  tables: {
    'services.orientation': {
      ...{ archive: 'without-notes', anonymisation: 'anonymous' },
      why: 'its state and days are counted; its theme and words go first (R4)',
    },
  },
  archive: forgetWords,
  anonymise: async (act, personIds) => {
    await forgetWords(act, personIds)
    await forgetAddresses(act, personIds)
  },
}
