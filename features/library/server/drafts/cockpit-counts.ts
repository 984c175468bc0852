import type { PublishedCounts } from '#features/agreements/server/public.ts'

interface CockpitCount {
  readonly code: keyof PublishedCounts
  readonly unit: 'persons' | 'share'
  /** A share may have nothing to divide by: it is then missing, not hidden. */
  readonly mayBeNothing: boolean
  readonly label: string
  readonly english: string
}

/** The counts of pathways that a text may cite. */
export const cockpitCounts: readonly CockpitCount[] = [
  {
    ...{ code: 'active', unit: 'persons', mayBeNothing: false },
    ...{ label: 'File active', english: 'Caseload' },
  },
  {
    ...{ code: 'entries', unit: 'persons', mayBeNothing: false },
    ...{ label: 'Entrées depuis le 1er janvier', english: 'Entries since 1 January' },
  },
  {
    ...{ code: 'exits', unit: 'persons', mayBeNothing: false },
    ...{ label: 'Sorties depuis le 1er janvier', english: 'Exits since 1 January' },
  },
  {
    ...{ code: 'positiveEmployment', unit: 'persons', mayBeNothing: false },
    ...{ label: 'Sorties vers l’emploi depuis le 1er janvier', english: 'Exits to a job since 1 January' },
  },
  {
    ...{ code: 'positiveTraining', unit: 'persons', mayBeNothing: false },
    ...{
      label: 'Sorties vers une formation depuis le 1er janvier',
      english: 'Exits to training since 1 January',
    },
  },
  {
    ...{ code: 'seenShare', unit: 'share', mayBeNothing: true },
    ...{ label: 'Personnes vues depuis moins de 31 jours', english: 'People seen in the last 31 days' },
  },
]
