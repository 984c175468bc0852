import type { ImportKind } from '../../contract.ts'
import { episodesImport } from './episodes-import.ts'
import type { KindOfImport } from './kind-of-import.ts'
import { peopleImport } from './people-import.ts'
import { referralsImport } from './referrals-import.ts'
import { stepsImport } from './steps-import.ts'

export const kindsOfImport: Readonly<Record<ImportKind, KindOfImport>> = {
  referrals: referralsImport,
  people: peopleImport,
  episodes: episodesImport,
  steps: stepsImport,
}
