import type { CalendarDate } from './dates.ts'
import type { Protection } from './disclosure.ts'

/** Who reads the figures: a partner of the territory without the persons, or anyone. */
export type Audience = 'partners' | 'public'

interface ProtectionRule extends Protection {
  readonly audience: Audience
  readonly validFrom: CalendarDate
  readonly source: string
  /** Null: nobody checked the source yet, and the screen says so. */
  readonly verifiedOn: CalendarDate | null
}

/** Thresholds by audience, dated; the last one that holds at a day decides. */
const protectionRules: readonly ProtectionRule[] = [
  {
    audience: 'partners',
    validFrom: '2024-01-01',
    smallest: 5,
    roundedTo: 1,
    hidesWholeGroups: false,
    source: 'Choix du produit ; usage des données de la Cnaf : 1 à 5 masqués (à vérifier)',
    verifiedOn: null,
  },
  {
    audience: 'public',
    validFrom: '2024-01-01',
    smallest: 11,
    roundedTo: 5,
    hidesWholeGroups: true,
    source:
      'Insee, manuel de protection des tableaux : 11 pour les personnes ; arrondi à 5, choix du produit (à vérifier)',
    verifiedOn: null,
  },
]

/** What protects the figures shown to `audience` on that day. */
export const protectionAt = (audience: Audience, day: CalendarDate): ProtectionRule => {
  const found = protectionRules
    .filter((rule) => rule.audience === audience && rule.validFrom <= day)
    .toSorted((one, other) => (one.validFrom < other.validFrom ? 1 : -1))[0]
  const first = protectionRules.find((rule) => rule.audience === audience)
  if (!found && !first) throw new Error(`no protection for ${audience}`)
  return (found ?? first) as ProtectionRule
}
