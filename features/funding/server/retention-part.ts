import type { RetentionPart } from '#platform/server/retention.ts'
import { forgetAnswers, operationHold } from './retention-store.ts'

/**
 * What becomes of a participation: the archive keeps it whole, answers to sensitive questions included, since they are what
 * is controlled (R5); once nothing holds it, that somebody took part stays and, of what she answered, the codes that are
 * counted of everybody.
 */
export const fundingRetention: RetentionPart = {
  tables: {
    'funding.participation': {
      ...{ archive: 'kept', anonymisation: 'anonymous' },
      why: 'participants and their days are counted',
    },
    'funding.stay': { archive: 'kept', anonymisation: 'anonymous', why: 'the days of each stay' },
    'funding.piece_mark': {
      ...{ archive: 'kept', anonymisation: 'erased' },
      why: 'what was checked of a participant is controlled until the hold of the operation ends',
    },
    'funding.questionnaire': {
      ...{ archive: 'kept', anonymisation: 'anonymous' },
      why: 'that it was filled, and when, is counted',
    },
    'funding.questionnaire_signature': {
      ...{ archive: 'kept', anonymisation: 'erased' },
      why: 'it proves the answers until the hold of the operation ends, and bears a name',
    },
    'funding.answer': {
      ...{ archive: 'kept', anonymisation: 'in-part' },
      why: 'it is controlled until the hold of the operation ends; the codes that indicators count of everybody stay',
    },
    'funding.sensitive_answer': {
      ...{ archive: 'kept', anonymisation: 'erased' },
      why: 'the same: an indicator of the operation rests on it (R5)',
    },
  },
  holds: [operationHold],
  anonymise: forgetAnswers,
}
