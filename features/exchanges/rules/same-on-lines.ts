import { nameKey } from '#kernel/names.ts'
import type { GivenPerson } from './person-values.ts'

/** What tells two namesakes apart when both lines say it. A former address or diploma does not. */
const telling = ['birthName', 'birthDate', 'sex', 'email', 'phone', 'franceTravailId'] as const

/** Somebody told by lines of one file: what they say of her together, and how she is known to the lines that follow. */
export interface Namesake {
  readonly key: string
  /** The line that told her first. */
  readonly number: number
  readonly person: GivenPerson
}

export const namesakeKey = ({ familyName = '', givenName = '' }: GivenPerson): string =>
  nameKey(`${familyName} ${givenName}`)

const agrees = (one: GivenPerson, other: GivenPerson): boolean =>
  telling.every(
    (field) => one[field] === undefined || other[field] === undefined || one[field] === other[field],
  )

/**
 * Whose line this is, among those of the same names: the one with whom all that is known agrees. Nobody when two of them
 * could be her.
 */
export const sameOnLines = (person: GivenPerson, met: readonly Namesake[]): Namesake | undefined => {
  const found = met.filter((one) => agrees(one.person, person))
  return found.length === 1 ? found[0] : undefined
}
