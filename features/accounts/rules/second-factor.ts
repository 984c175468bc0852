import type { Scope } from '#platform/contract/route.ts'

export type HeldRights = Readonly<Partial<Record<string, Scope>>>

interface SecondFactorRule {
  readonly code: string
  readonly validFrom: string
  readonly source: string
  readonly verifiedOn: string | null
  /** Shipped roles that see what they sent or what was entrusted to them, and no file. */
  readonly exemptRoles: readonly string[]
}

/** No setting of a territory weakens it: whoever opens the files of other people's persons shows two proofs. */
const secondFactorRules: readonly SecondFactorRule[] = [
  {
    code: 'all-but-prescribers-and-operators',
    validFrom: '2026-01-01',
    source:
      'CNIL, recommandation relative à l’authentification multifacteur, délibération n° 2025-019 du 20 mars 2025',
    verifiedOn: null,
    exemptRoles: ['prescriber', 'stepOperator'],
  },
]

export const secondFactorRuleAt = (date: string): SecondFactorRule | undefined =>
  secondFactorRules
    .filter((rule) => rule.validFrom <= date)
    .toSorted((one, other) => other.validFrom.localeCompare(one.validFrom))[0]

const reach: Readonly<Record<Scope, number>> = { own: 1, organisation: 2, territory: 3 }

const isWithin = (held: HeldRights, exempt: HeldRights): boolean =>
  Object.entries(held).every(([right, scope]) => {
    const allowed = exempt[right]
    return scope === undefined || (allowed !== undefined && reach[scope] <= reach[allowed])
  })

/**
 * Whether somebody who holds these composed roles shows a second factor: unless each of them stays, right by right and
 * in its reach, within one exempt role. A composed role is judged by what it opens, a shipped one by its name.
 */
export const needsSecondFactor = (held: readonly HeldRights[], exempt: readonly HeldRights[]): boolean =>
  !held.every((role) => exempt.some((one) => isWithin(role, one)))

/** RFC 6238 with the values that every authenticator knows. */
export const totpRule = { digits: 6, stepSeconds: 30, driftSteps: 1 } as const

/** How many recovery codes one receives, and how long each is. */
export const recoveryRule = { codes: 10, groups: 3, groupLength: 4 } as const

const DAY_MS = 86_400_000
/** « Ne plus demander sur ce navigateur »: 30 days from the code, not from the last use. */
export const trustedBrowserMs = 30 * DAY_MS
/** A key shown for enrolment waits this long for its first code. */
export const enrolmentMs = 30 * 60_000
