import { forgetFiles } from '#features/documents/server/public.ts'
import type { RetentionPart } from '#platform/server/retention.ts'
import { archivedPathwayFacts } from './archived-facts-store.ts'
import { contactsOfPathways, underWayInPathways } from './retention-contacts-store.ts'
import { anonymisePathways, archivePathways, contractsOf, proofsOf } from './retention-store.ts'

const anonymous = (archive: 'kept' | 'without-notes', why: string) =>
  ({ archive, anonymisation: 'anonymous', why }) as const

/** What becomes of a pathway: its dates, states and classes are counted for ever; its words go. */
export const pathwaysRetention: RetentionPart = {
  tables: {
    'pathways.application': anonymous('kept', 'received, decided, admitted: counted'),
    'pathways.pathway': anonymous('kept', 'state, dates, exit class and snapshots of the entry are counted'),
    'pathways.contract': anonymous('kept', 'that it was signed is counted'),
    'pathways.objective': anonymous('kept', 'a row without words'),
    'pathways.signature': anonymous('kept', 'that somebody signed, without her name'),
    'pathways.withdrawn_signature': anonymous('kept', 'the same'),
    'pathways.suspension': anonymous('without-notes', 'its dates are counted; a sensitive reason goes first'),
    'pathways.referent_assignment': anonymous('kept', 'who accompanied is counted'),
    'pathways.transition': anonymous('without-notes', 'moves and days are counted'),
    'pathways.meeting': anonymous('without-notes', 'that it was held is counted'),
    'pathways.meeting_change': anonymous('kept', 'that it was moved, without its place'),
    'pathways.convening': {
      ...{ archive: 'erased', anonymisation: 'erased' },
      why: 'serves to plan an appointment, and nothing afterwards',
    },
    'pathways.step': anonymous('without-notes', 'type, state and dates are counted; the brake goes first'),
    'pathways.attendance': anonymous('kept', 'hours are counted'),
    'pathways.job': anonymous('kept', 'kind and dates are counted, without the employer'),
    'pathways.exit': anonymous('without-notes', 'its classes are counted'),
    'pathways.watch': anonymous('without-notes', 'the situation observed is counted'),
    'pathways.watch_attempt': anonymous('without-notes', 'that it was tried'),
    'pathways.proof': anonymous('kept', 'that it was checked is counted; its file goes'),
    'pathways.photo_request': anonymous('kept', 'that a photograph was asked, by whom'),
    'pathways.diagnosis': {
      archive: 'erased',
      anonymisation: 'erased',
      why: 'R4: brakes go with the social notes',
    },
    'pathways.diagnosis_line': { archive: 'erased', anonymisation: 'erased', why: 'the same' },
    'pathways.brake_spell': {
      archive: 'without-notes',
      anonymisation: 'anonymous',
      why: 'theme, months and days are counted, parted from the pathway as soon as the file is archived',
    },
    'pathways.private_note': { archive: 'erased', anonymisation: 'erased', why: 'R9: nobody but its author' },
  },
  contacts: contactsOfPathways,
  underWay: underWayInPathways,
  archive: archivePathways,
  anonymise: async (act, personIds) => {
    await forgetFiles(act, 'proof', await proofsOf(act, personIds))
    await forgetFiles(act, 'contract', await contractsOf(act, personIds))
    await anonymisePathways(act, personIds)
  },
  kept: archivedPathwayFacts,
}
