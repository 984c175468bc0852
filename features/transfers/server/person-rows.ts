import type { PersonRows } from '#features/people/server/public.ts'

/** What this feature holds of a person, which follows her when two files become one. */
export const transferPersonRows: readonly PersonRows[] = [
  { table: 'transfers.departure' },
  { table: 'transfers.arrival' },
]
