import type { RetentionPart } from '#platform/server/retention.ts'
import { forgetNotices } from './notice-store.ts'

/** What privacy itself keeps of a person: that her file was announced to leave. */
export const ownRetention: RetentionPart = {
  tables: {
    'privacy.retention_notice': {
      ...{ archive: 'kept', anonymisation: 'erased' },
      why: 'it proves the notice until the anonymisation',
    },
    'privacy.request': {
      ...{ archive: 'kept', anonymisation: 'apart' },
      why: 'a request is kept as it came, without a link to a file',
    },
    'privacy.request_step': { archive: 'kept', anonymisation: 'apart', why: 'goes with its request' },
  },
  anonymise: forgetNotices,
}
