import type { CalendarDate } from '#kernel/dates.ts'

/** What an agreement may cover; what is not here never leaves: no difficulty, no note, no diagnosis, nothing of justice. */
export const coveredParts = ['answer', 'referents', 'steps', 'presence', 'exit'] as const
export type CoveredPart = (typeof coveredParts)[number]

/** On what the exchange stands; a territory takes the one that its data protection officer confirms. */
export const legalBases = ['casf-263-4-1', 'public-interest', 'person-agrees'] as const
export type LegalBase = (typeof legalBases)[number]

/** Read in the field notes, chapter 6; the data protection officer of the territory confirms which one holds. */
export const legalBasesSource = {
  source:
    'CASF L263-4-1 (loi 2023-1196) ; RGPD, article 6-1-e ; accord de la personne pour un partage facultatif',
  verifiedOn: null,
} as const

export interface AgreementVersion {
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
  /** Brought forward since it was signed. */
  readonly endedOn: CalendarDate | null
  readonly covers: readonly CoveredPart[]
}

const lastDayOf = ({ endsOn, endedOn }: AgreementVersion): CalendarDate | null =>
  endedOn !== null && (endsOn === null || endedOn < endsOn) ? endedOn : endsOn

/** Taken back before its first day: it replaced nothing. */
const neverBegan = ({ startsOn, endedOn }: AgreementVersion): boolean =>
  endedOn !== null && endedOn < startsOn

export type Standing = 'to-come' | 'in-force' | 'taken-back' | 'over' | 'replaced'

/** Where a version stands on a day, told to who reads the list of them. */
export const standingOf = (
  version: AgreementVersion & { readonly isInForce: boolean },
  today: CalendarDate,
): Standing => {
  if (neverBegan(version)) return 'taken-back'
  if (version.startsOn > today) return 'to-come'
  if (version.isInForce) return 'in-force'
  const last = lastDayOf(version)
  return last !== null && last < today ? 'over' : 'replaced'
}

/**
 * The version in force on a day, of versions given the latest first: the last to have begun, unless its own end has
 * passed. A version that was replaced never comes back.
 */
export const versionOn = <Version extends AgreementVersion>(
  versions: readonly Version[],
  day: CalendarDate,
): Version | undefined => {
  const begun = versions.find((one) => one.startsOn <= day && !neverBegan(one))
  if (!begun) return undefined
  const last = lastDayOf(begun)
  return last === null || day <= last ? begun : undefined
}

/**
 * Whether a fact of that day may leave today: the version in force on its day covers it, and so does today's. What was
 * learned without an agreement stays here, and so does what the parties no longer share.
 */
export const isCovered = (
  versions: readonly AgreementVersion[],
  part: CoveredPart,
  when: { readonly day: CalendarDate; readonly today: CalendarDate },
): boolean => [when.day, when.today].every((day) => versionOn(versions, day)?.covers.includes(part) ?? false)
