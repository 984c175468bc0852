import type { RetentionPart } from '#platform/server/retention.ts'

const ofNobodyFollowed: RetentionPart['tables'][string] = {
  ...{ archive: 'kept', anonymisation: 'anonymous' },
  why: 'a meeting of a committee: members and figures, nobody followed',
}

/** Committees speak of members and figures: nothing of theirs goes with the file of a person. */
export const steeringRetention: RetentionPart = {
  tables: {
    'steering.meeting_move': ofNobodyFollowed,
    'steering.agenda_item': ofNobodyFollowed,
    'steering.attendance': ofNobodyFollowed,
    'steering.decision': ofNobodyFollowed,
    'steering.minutes_draft': ofNobodyFollowed,
    'steering.minutes': ofNobodyFollowed,
    'steering.frozen_board': ofNobodyFollowed,
  },
}
