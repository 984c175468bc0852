import { forgetFiles } from '#features/documents/server/public.ts'
import { forgetMailsTo } from '#features/mail/server/public.ts'
import type { RetentionPart } from '#platform/server/retention.ts'
import { archivedFacts } from './archive-store.ts'
import { archivedPieces } from './person-documents.ts'
import { contactsOfFiles, iaeProofs, underWayInFiles } from './retention-contacts-store.ts'
import { anonymiseFiles, archiveFiles, emailsOf } from './retention-store.ts'

/** What becomes of a file: the archive keeps who she is and what proves; the anonymous row keeps what is counted. */
export const peopleRetention: RetentionPart = {
  tables: {
    'people.person': {
      ...{ archive: 'kept', anonymisation: 'anonymous' },
      why: 'sex, commune, priority neighbourhood and the day of the last job are counted',
    },
    'people.situation': { archive: 'kept', anonymisation: 'erased', why: 'no figure reads a past situation' },
    'people.criterion': {
      ...{ archive: 'kept', anonymisation: 'in-part' },
      why: 'how long somebody was without a job is counted; the other criteria go',
    },
    'people.criterion_proof': {
      ...{ archive: 'kept', anonymisation: 'erased' },
      why: 'it proves until the anonymisation',
    },
    'people.criterion_proof_check': {
      ...{ archive: 'kept', anonymisation: 'erased' },
      why: 'it says who held the proof good until the anonymisation',
    },
    'people.sensitive_fact': { archive: 'erased', anonymisation: 'erased', why: 'R1 and R9' },
    'people.notice': { archive: 'kept', anonymisation: 'erased', why: 'it proves that she was informed' },
    'people.merge': {
      ...{ archive: 'kept', anonymisation: 'anonymous' },
      why: 'that two files were one; its values go thirty days after, its reason at the anonymisation',
    },
    'people.merged_row': { archive: 'kept', anonymisation: 'apart', why: 'gone thirty days after the merge' },
    'people.set_apart': {
      archive: 'kept',
      anonymisation: 'erased',
      why: 'nobody is compared with her any more',
    },
    'people.follower': {
      archive: 'kept',
      anonymisation: 'erased',
      why: 'ended at the archive: nobody follows',
    },
  },
  contacts: contactsOfFiles,
  underWay: underWayInFiles,
  holds: [iaeProofs],
  archive: async (act, personIds) => {
    await forgetMailsTo(act.tx, await emailsOf(act.tx, personIds))
    await archiveFiles(act, personIds)
  },
  anonymise: async (act, personIds) => {
    await forgetFiles(act, 'person', personIds)
    await forgetMailsTo(act.tx, await emailsOf(act.tx, personIds))
    await anonymiseFiles(act, personIds)
  },
  kept: async (tx, personId) => [
    ...(await archivedFacts(tx, personId)),
    ...(await archivedPieces(tx, personId)),
  ],
}
