import type { RetentionPart } from '#platform/server/retention.ts'
import { forgetAssessments } from './assessment-store.ts'

/** What an application was worth proves the decision while the archive lasts, then goes. */
export const eligibilityRetention: RetentionPart = {
  tables: {
    'eligibility.assessment': {
      ...{ archive: 'kept', anonymisation: 'erased' },
      why: 'it proves the decision; no figure reads it',
    },
  },
  anonymise: forgetAssessments,
}
