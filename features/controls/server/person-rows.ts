import type { PersonRows } from '#features/people/server/public.ts'

/** What this feature holds of a person, which follows her when two files become one. */
export const controlledPersonRows: readonly PersonRows[] = [
  { table: 'controls.sampled_person', key: 'sample_id' },
  { table: 'controls.population_person', key: 'sample_id' },
]
