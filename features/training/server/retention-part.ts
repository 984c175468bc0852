import { forgetFiles } from '#features/documents/server/public.ts'
import type { RetentionPart } from '#platform/server/retention.ts'
import { forgetWords, sessionsOfThemAlone } from './retention-store.ts'

/** What becomes of a place in a workshop: hours and presences are counted, words, drawings and scans go. */
export const trainingRetention: RetentionPart = {
  tables: {
    'training.enrolment': {
      ...{ archive: 'kept', anonymisation: 'anonymous' },
      why: 'places and hours are counted; a scanned sheet goes with the last person whose name it bears',
    },
  },
  anonymise: async (act, personIds) => {
    await forgetWords(act, personIds)
    await forgetFiles(act, 'training-session', await sessionsOfThemAlone(act, personIds))
  },
}
