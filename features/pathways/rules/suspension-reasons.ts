import { addMonths, type CalendarDate } from '#kernel/dates.ts'
import type { ListedCode } from './dated-list.ts'

export const suspensionSource: { readonly source: string; readonly verifiedOn: CalendarDate | null } = {
  source: 'Motifs de suspension relevés dans les parcours de PLIE, à confirmer par le protocole local',
  verifiedOn: null,
}

/** `isSensitive`: it says something of health, justice or family (field notes 1.9), and stays with who may read it. */
interface SuspensionReason extends ListedCode {
  readonly isSensitive?: true
}

export const suspensionReasons: readonly SuspensionReason[] = [
  {
    code: 'maternity',
    label: 'Maternité, paternité, adoption',
    english: 'Maternity, paternity, adoption',
    isSensitive: true,
  },
  { code: 'illness', label: 'Maladie, accident', english: 'Illness, accident', isSensitive: true },
  {
    code: 'detention',
    label: 'Empêchement de longue durée',
    english: 'Long-term absence',
    isSensitive: true,
  },
  { code: 'short-job', label: 'Emploi de moins de six mois', english: 'Job of less than six months' },
  { code: 'training', label: 'Formation longue', english: 'Long training' },
  { code: 'family', label: 'Raison familiale', english: 'Family reason', isSensitive: true },
  { code: 'abroad', label: 'Séjour hors du territoire', english: 'Stay outside the territory' },
]

/** V11: beyond this length, the suspension is reviewed with the project manager. */
const suspensionReviewMonths = 6

/** Whether a suspension planned until `plannedReturnOn` asks for a review. */
export const asksForReview = (startsOn: CalendarDate, plannedReturnOn: CalendarDate): boolean =>
  plannedReturnOn > addMonths(startsOn, suspensionReviewMonths)
