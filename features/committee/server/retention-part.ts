import type { RetentionAct, RetentionPart } from '#platform/server/retention.ts'
import { forgetDecisionWords } from './decision-store.ts'

/** What becomes of a passage before the committee: its move and reason are counted, its words go. */
export const committeeRetention: RetentionPart = {
  tables: {
    'committee.agenda_item': {
      ...{ archive: 'kept', anonymisation: 'anonymous' },
      why: 'a number on an agenda; signed minutes know it by that number',
    },
    'committee.decision': {
      ...{ archive: 'kept', anonymisation: 'anonymous' },
      why: 'move, reason and day are counted',
    },
  },
  anonymise: ({ tx }: RetentionAct, personIds) => forgetDecisionWords(tx, personIds),
}
