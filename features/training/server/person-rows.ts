import type { PersonRows } from '#features/people/server/public.ts'

/** What this feature holds of a person, which follows her when two files become one; presences hang on the enrolment. */
export const trainingPersonRows: readonly PersonRows[] = [
  { table: 'training.enrolment', follows: ['pathway_id'] },
]
