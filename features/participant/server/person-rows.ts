import type { PersonRows } from '#features/people/server/public.ts'

/** What this feature holds of a person, which follows her when two files become one. */
export const participantPersonRows: readonly PersonRows[] = [
  { table: 'participant.access' },
  { table: 'participant.ask', follows: ['meeting_id'] },
  { table: 'participant.filled_form', follows: ['participation_id'] },
  { table: 'participant.own_request' },
  { table: 'participant.shown_document', key: 'document_id' },
]
