import type { CalendarDate } from '#kernel/dates.ts'
import type { SeriesBreak } from '../contract/follow-up.ts'
import type { Objective } from '../contract.ts'

interface Break extends SeriesBreak {
  readonly verifiedOn: CalendarDate | null
  readonly concerns: (objective: Objective) => boolean
}

/** The days from which a public series, or what Bassin counts on it, cannot be compared with what came before. */
const shippedBreaks: readonly Break[] = [
  {
    on: '2024-01-01',
    why: 'Nouvelle géographie des quartiers prioritaires : la liste des QPV de l’Hexagone change au 1er janvier 2024.',
    english: 'New priority neighbourhoods: the list of the mainland QPV changes on 1 January 2024.',
    source: 'Décret n° 2023-1314 du 28 décembre 2023, liste des QPV en métropole',
    verifiedOn: null,
    concerns: ({ indicatorCode, filters }) => indicatorCode === 'qpv-entries' || filters.qpv !== undefined,
  },
  {
    on: '2025-01-01',
    why: 'Loi plein emploi : les allocataires du RSA et les jeunes suivis par une mission locale sont inscrits d’office, des catégories F et G s’ajoutent, le label de la statistique publique est suspendu.',
    english:
      'Full employment act: who receives the RSA or is followed by a mission locale is registered by law, categories F and G are added, the label of official statistics is suspended.',
    source: 'Loi n° 2023-1196 du 18 décembre 2023 ; Dares et France Travail, séries depuis janvier 2025',
    verifiedOn: null,
    concerns: ({ measured }) => measured?.series === 'jobseekers',
  },
]

/** A break that a territory declared, for a whole indicator or for one objective. */
export interface DeclaredBreak extends SeriesBreak {
  readonly indicatorCode: string | null
  readonly objectiveId: string | null
}

/** Every break of what an objective follows, the latest first. */
export const breaksOf = (objective: Objective, declared: readonly DeclaredBreak[]): SeriesBreak[] =>
  [
    ...shippedBreaks.filter(({ concerns }) => concerns(objective)),
    ...declared.filter(
      ({ indicatorCode, objectiveId }) =>
        objectiveId === objective.id || (indicatorCode !== null && indicatorCode === objective.indicatorCode),
    ),
  ]
    .map(({ on, why, english, source }) => ({ on, why, english, source }))
    .toSorted((one, other) => (one.on < other.on ? 1 : -1))

/** The latest break between the baseline and the day counted: what stands before it is not comparable. */
export const breakSince = (
  objective: Pick<Objective, 'baseline'>,
  breaks: readonly SeriesBreak[],
  countedTo: CalendarDate,
): SeriesBreak | null => {
  const { baseline } = objective
  return (baseline && breaks.find(({ on }) => baseline.on < on && on <= countedTo)) ?? null
}
