/** What a password may be made of to be long enough: each alternative reaches the same strength. */
interface PasswordAlternative {
  readonly minLength: number
  readonly needs: readonly ('lower' | 'upper' | 'digit' | 'special')[]
  /** A sentence: words apart from each other. */
  readonly minWords?: number
}

interface PasswordRule {
  readonly code: string
  readonly validFrom: string
  readonly source: string
  readonly verifiedOn: string | null
  /** Bits of entropy that every alternative reaches. */
  readonly entropyBits: number
  readonly alternatives: readonly PasswordAlternative[]
}

/**
 * The recommendation asks about 80 bits where nothing slows trials down and about 50 where trials are throttled. Bassin
 * throttles and asks for 80 bits all the same: behind a password stand the files of persons followed.
 */
const passwordRules: readonly PasswordRule[] = [
  {
    code: 'cnil-2022-100',
    validFrom: '2022-10-14',
    source: 'CNIL, délibération n° 2022-100 du 21 juillet 2022 (recommandation sur les mots de passe)',
    verifiedOn: null,
    entropyBits: 80,
    alternatives: [
      { minLength: 12, needs: ['lower', 'upper', 'digit', 'special'] },
      { minLength: 14, needs: ['lower', 'upper', 'digit'] },
      { minLength: 20, needs: [], minWords: 7 },
    ],
  },
]

const classes = {
  lower: /\p{Ll}/u,
  upper: /\p{Lu}/u,
  digit: /\d/,
  special: /[^\p{L}\p{N}\s]/u,
} as const

const meets = (password: string, alternative: PasswordAlternative): boolean =>
  [...password].length >= alternative.minLength &&
  alternative.needs.every((need) => classes[need].test(password)) &&
  distinctWords(password) >= (alternative.minWords ?? 0)

const distinctWords = (password: string): number =>
  new Set(
    password
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== ''),
  ).size

/** The rule in force at a date: the latest that has begun. */
export const passwordRuleAt = (date: string): PasswordRule => {
  const [rule] = passwordRules
    .filter((one) => one.validFrom <= date)
    .toSorted((one, other) => other.validFrom.localeCompare(one.validFrom))
  if (!rule) throw new Error(`no password rule at ${date}`)
  return rule
}

export const isLongEnough = (password: string, rule: PasswordRule): boolean =>
  rule.alternatives.some((alternative) => meets(password, alternative))
