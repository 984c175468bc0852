import { nameKey } from '#kernel/names.ts'
import { type Evidence, evidenceCodes } from '../contract.ts'

/** What is known of someone when her file is looked for; texts already normalised (phone in E.164). */
export interface Identity {
  readonly givenName: string
  readonly familyName: string
  readonly birthName?: string | null
  readonly birthDate?: string | null
  readonly email?: string | null
  readonly phone?: string | null
  readonly franceTravailId?: string | null
}

const strong: readonly Evidence[] = ['same-france-travail-id', 'same-name-and-birth-date']

/** One, two or three names of `other` may be the family name: married, birth, or typed in the wrong box. */
const familyKeys = (one: Identity): string[] =>
  [one.familyName, one.birthName ?? ''].map(nameKey).filter((key) => key !== '')

const filled = <T>(a: T | null | undefined, b: T | null | undefined): boolean =>
  a !== null && a !== undefined && a !== '' && a === b

/** Duplicate rule V16: birth date and both names, or a phone or address with the given name; then what mistyping hides. */
export const likeness = (one: Identity, other: Identity): Evidence[] => {
  const sameGiven = nameKey(one.givenName) === nameKey(other.givenName)
  const sameFamily = familyKeys(one).some((key) => familyKeys(other).includes(key))
  const sameBirth = filled(one.birthDate, other.birthDate)
  const found: Record<Evidence, boolean> = {
    'same-france-travail-id': filled(one.franceTravailId, other.franceTravailId),
    'same-name-and-birth-date': sameBirth && sameGiven && sameFamily,
    'same-phone-and-given-name': sameGiven && filled(one.phone, other.phone),
    'same-email-and-given-name': sameGiven && filled(one.email, other.email),
    'swapped-name-and-birth-date': sameBirth && sameWords(one, other) && !(sameGiven && sameFamily),
    'same-name-no-birth-date': sameGiven && sameFamily && !(one.birthDate && other.birthDate),
  }
  return evidenceCodes.filter((evidence) => found[evidence])
}

/** The same names in the wrong boxes, in another order, or with other spaces: `Ben Salah`, `Salah Ben`, `Bensalah`. */
const sameWords = (one: Identity, other: Identity): boolean => {
  const spellings = new Set(spellingsOf(other))
  return spellingsOf(one).some((spelling) => spellings.has(spelling))
}

const spellingsOf = (one: Identity): string[] =>
  familyKeys(one).flatMap((family) => {
    const given = nameKey(one.givenName)
    const boxes = [given, family].map((box) => box.replaceAll(' ', ''))
    return [`${given} ${family}`.split(' '), boxes].map((words) => words.toSorted().join(' '))
  })

/** Known: the same person but for a proof to the contrary; possible: a human compares. */
export const verdictOf = (found: readonly (readonly Evidence[])[]): 'known' | 'possible' | 'unknown' => {
  if (found.some((one) => one.some((evidence) => strong.includes(evidence)))) return 'known'
  return found.some((one) => one.length > 0) ? 'possible' : 'unknown'
}
