import type { CalendarDate } from '#kernel/dates.ts'
import { addMonths } from '#kernel/dates.ts'

/**
 * A criterion that opens a right, with the proof asked for and how long that proof holds.
 * `isSensitive`: health, disability or justice; kept in `people.sensitive_fact`, never beside the others (R1).
 */
export interface Criterion {
  readonly code: string
  readonly label: string
  /** Absent for a criterion that a territory worded itself. */
  readonly english?: string
  /** Level of the national list (1: one is enough); null for a local criterion. */
  readonly level: 1 | 2 | null
  readonly proof: string
  /** Months during which the proof holds once received; null: it does not age, or its own end date counts. */
  readonly proofMonths: number | null
  readonly hasOwnEnd: boolean
  readonly isSensitive: boolean
}

export interface CriteriaList {
  readonly version: string
  readonly validFrom: CalendarDate
  readonly source: string
  readonly verifiedOn: CalendarDate | null
  readonly criteria: readonly Criterion[]
}

const criterion = (
  code: string,
  level: 1 | 2,
  label: string,
  english: string,
  proof: string,
  proofMonths: number | null,
  more: Partial<Criterion> = {},
): Criterion => ({
  code,
  label,
  english,
  level,
  proof,
  proofMonths,
  hasOwnEnd: false,
  isSensitive: false,
  ...more,
})

/** The national list for integration through work (IAE); a PLIE may tick them without being bound by their count. */
export const criteria2025: CriteriaList = {
  version: 'iae-2025',
  validFrom: '2025-09-04',
  source: 'Arrêté du 4 septembre 2025, annexe (critères d’éligibilité à l’IAE)',
  verifiedOn: '2026-11-22',
  criteria: [
    criterion('RSA', 1, 'Bénéficiaire du RSA', 'Receives RSA (minimum income)', 'Attestation RSA', 3),
    criterion(
      'ASS',
      1,
      'Allocataire de l’ASS',
      'Receives ASS (end-of-rights allowance)',
      'Attestation ASS',
      3,
    ),
    criterion(
      'AAH',
      1,
      'Allocataire de l’AAH',
      'Receives AAH (disabled adult allowance)',
      'Attestation AAH',
      3,
      { isSensitive: true },
    ),
    criterion(
      'DETLD',
      1,
      'Sans emploi depuis plus de 24 mois',
      'Jobless for more than 24 months',
      'Attestation France Travail',
      3,
    ),
    criterion(
      'CAP_BEP',
      2,
      'Niveau 3 ou moins (CAP, BEP)',
      'Level 3 or below (CAP, BEP)',
      'Diplôme ou déclaration sur l’honneur',
      3,
    ),
    criterion('SENIOR', 2, '50 ans et plus', '50 and over', 'Pièce d’identité', null),
    criterion('JEUNE', 2, 'Moins de 26 ans', 'Under 26', 'Pièce d’identité', null),
    criterion(
      'ASE',
      2,
      'Sortie de l’aide sociale à l’enfance',
      'Leaving child welfare',
      'Attestation ASE',
      12,
      { isSensitive: true },
    ),
    criterion(
      'DELD',
      2,
      'Sans emploi depuis 12 à 24 mois',
      'Jobless for 12 to 24 months',
      'Attestation France Travail',
      3,
    ),
    criterion('TH', 2, 'Travailleur handicapé', 'Disabled worker', 'RQTH en cours', null, {
      hasOwnEnd: true,
      isSensitive: true,
    }),
    criterion('PI', 2, 'Parent isolé', 'Single parent', 'Attestation CAF', 3),
    criterion(
      'PSH_PR',
      2,
      'Sans hébergement ou hébergé',
      'Without housing, or hosted',
      'Domiciliation ou attestation sociale',
      3,
    ),
    criterion(
      'REF_DA',
      2,
      'Réfugié, protégé ou demandeur d’asile',
      'Refugee, protected or asylum seeker',
      'Titre et autorisation de travail',
      null,
      {
        hasOwnEnd: true,
      },
    ),
    criterion(
      'ZRR',
      2,
      'Résident d’une zone de revitalisation rurale',
      'Lives in a rural revitalisation zone',
      'Justificatif de domicile',
      6,
    ),
    criterion(
      'QPV',
      2,
      'Résident d’un quartier prioritaire',
      'Lives in a priority neighbourhood',
      'Justificatif de domicile',
      6,
    ),
    criterion(
      'DETENTION_MJ',
      2,
      'Sortie de détention ou sous main de justice',
      'Leaving detention or under judicial supervision',
      'Billet de sortie',
      6,
      {
        isSensitive: true,
      },
    ),
    criterion(
      'FLE',
      2,
      'Maîtrise du français inférieure à A1',
      'French below level A1',
      'Évaluation linguistique',
      6,
    ),
    criterion(
      'PM',
      2,
      'Problème de mobilité',
      'Mobility difficulty',
      'Diagnostic d’un prescripteur habilité',
      6,
    ),
  ],
}

/** Last day on which a proof holds; nothing when the criterion does not age. */
export const proofHoldsUntil = (
  criterion: Pick<Criterion, 'proofMonths'>,
  receivedOn: CalendarDate,
): CalendarDate | null =>
  criterion.proofMonths === null ? null : addMonths(receivedOn, criterion.proofMonths)
