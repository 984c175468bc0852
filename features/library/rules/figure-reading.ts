/** What a coverage counts; a version kept before this was written does not say. */
export const coverageKinds = ['communes', 'departements', 'cells'] as const
type CoverageKind = (typeof coverageKinds)[number]

interface Coverage {
  readonly known: number
  readonly of: number
  readonly what?: CoverageKind | undefined
}

/** « 1 commune sur 28 »: what the value leaves out is said; nothing when it leaves nothing out. */
export const coverageWords = (coverage: Coverage | null): { fr: string; en: string } | null => {
  if (coverage === null || coverage.known >= coverage.of) return null
  const { known, of, what } = coverage
  const several = known > 1 ? 's' : ''
  const nouns = {
    communes: { fr: ` commune${several}`, en: ` commune${known === 1 ? '' : 's'}` },
    departements: { fr: ` département${several}`, en: ` département${known === 1 ? '' : 's'}` },
    cells: { fr: ` case${several} publiée${several}`, en: ` published cell${known === 1 ? '' : 's'}` },
  }
  const noun = what ? nouns[what] : { fr: '', en: '' }
  return { fr: `${known}${noun.fr} sur ${of}`, en: `${known}${noun.en} out of ${of}` }
}

/** Secret values are left out of this sum: the true figure is higher. */
export const isLowerBound = (remarks: readonly string[]): boolean => remarks.includes('secret-left-out')

/** A change is read with its sign. */
export const isChange = (code: string): boolean => code.startsWith('jobseekers.year-change')
