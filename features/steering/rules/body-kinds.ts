import type { CalendarDate } from '#kernel/dates.ts'

export const bodyKinds = ['steering', 'technical', 'thematic', 'local-employment'] as const
export type BodyKind = (typeof bodyKinds)[number]

/** For whom a member sits; the State's vote prevails on a tie where a text says so. */
export const sides = ['state', 'local-authority', 'other'] as const
export type Side = (typeof sides)[number]

interface Worded {
  readonly fr: string
  readonly en: string
}

/** What a text asks of a body, from the day it came into force. */
interface BodyRules {
  readonly validFrom: CalendarDate
  readonly source: string
  readonly verifiedOn: CalendarDate | null
  /** Length of a term, which may be renewed; null when no text says. */
  readonly termYears: number | null
  /** Share of the voting members; null: the setting of the territory. */
  readonly quorumShare: number | null
  /** Whether the vote of the State prevails when votes are equal. */
  readonly statePrevails: boolean
  readonly missions: readonly Worded[]
}

/** Bodies whose rules are a law's; those of the others are settings of the territory. */
const lawRules: Readonly<Partial<Record<BodyKind, readonly [BodyRules, ...BodyRules[]]>>> = {
  'local-employment': [
    {
      validFrom: '2024-07-01',
      source:
        'Loi 2023-1196 du 18 décembre 2023 pour le plein emploi ; décret 2024-560 (comités territoriaux pour l’emploi)',
      verifiedOn: '2026-11-22',
      termYears: 3,
      quorumShare: 0.5,
      statePrevails: true,
      missions: [
        {
          fr: 'Piloter et adapter au territoire les orientations nationales',
          en: 'Steer the national orientations and fit them to the territory',
        },
        { fr: 'Tenir des indicateurs de pilotage communs', en: 'Keep common steering indicators' },
        {
          fr: 'Suivre les conventions de l’État avec la région et le département',
          en: 'Follow the agreements of the State with the région and the département',
        },
        { fr: 'Réunir la conférence des financeurs', en: 'Gather the conference of funders' },
      ],
    },
  ],
}

/** The law's rules for a kind of body on a day; null when a setting decides, or before the text came into force. */
export const lawRulesOn = (kind: BodyKind, day: CalendarDate): BodyRules | null =>
  lawRules[kind]?.findLast(({ validFrom }) => validFrom <= day) ?? null
