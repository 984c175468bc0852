import type { PersonRows } from '#features/people/server/public.ts'

/** What this feature holds of a person, which follows her when two files become one; a decision hangs on its line. */
export const committeePersonRows: readonly PersonRows[] = [
  { table: 'committee.agenda_item', follows: ['application_id'] },
]
