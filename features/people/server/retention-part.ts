import type { RetentionPart } from '#platform/server/retention.ts'
import { contactsOfFiles, iaeProofs } from './retention-contacts-store.ts'

/** What becomes of a file: the archive keeps who she is and what proves; the anonymous row keeps what is counted. */
export const peopleRetention: RetentionPart = {
  tables: {},
  contacts: contactsOfFiles,
  holds: [iaeProofs],
}
