import type { RetentionPart } from '#platform/server/retention.ts'
import { forgetLines, settleLines } from './retention-store.ts'

/** A line of « À faire » says what was expected of whom: of use while the file is followed. */
export const deadlinesRetention: RetentionPart = {
  tables: {
    'deadlines.deadline': {
      ...{ archive: 'kept', anonymisation: 'erased' },
      why: 'settled at the archive: nothing is expected any more',
    },
  },
  archive: settleLines,
  anonymise: forgetLines,
}
