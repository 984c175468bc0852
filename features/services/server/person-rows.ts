import type { PersonRows } from '#features/people/server/public.ts'

/** What this feature holds of a person, which follows her when two files become one; moves hang on the orientation. */
export const servicePersonRows: readonly PersonRows[] = [
  { table: 'services.orientation', follows: ['pathway_id'] },
]
