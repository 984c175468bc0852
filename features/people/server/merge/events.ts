import { eventKind } from '#platform/server/events.ts'

interface TwoFiles {
  readonly keptId: string
  readonly absorbedId: string
}

/** Two files are about to become one: a feature in which that would break a rule refuses by throwing `Refused`. */
export const filesMerging = eventKind<TwoFiles>('people.files-merging')

/** Rows changed file: two became one, or parted again. What is numbered or counted by person is written again. */
export const rowsRehomed = eventKind<TwoFiles>('people.rows-rehomed')
