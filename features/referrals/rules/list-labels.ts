import type { ExitClass, OutcomeState, ReferralState, RefusalCode } from '../contract.ts'

/** Words of the states in files that leave; screens translate theirs. */
export const stateLabels: Readonly<Record<ReferralState, string>> = {
  draft: 'Brouillon',
  sent: 'Envoyée',
  'question-asked': 'Précision demandée',
  accepted: 'Acceptée',
  refused: 'Non retenue',
  expired: 'Expirée',
  withdrawn: 'Retirée',
}

export const refusalLabels: Readonly<Record<RefusalCode, string>> = {
  'outside-perimeter': 'Hors du territoire',
  'not-eligible': 'Critères non remplis',
  'already-followed': 'Déjà accompagnée ailleurs',
  'other-scheme-fits': 'Un autre service convient mieux',
  'no-place': 'Pas de place avant longtemps',
  unreachable: 'Personne injoignable',
  'person-declined': 'La personne ne souhaite pas de suite',
  incomplete: 'Informations insuffisantes',
  duplicate: 'Prescription en double',
  other: 'Autre motif',
}

export const outcomeLabels: Readonly<Record<OutcomeState, string>> = {
  'first-meeting-expected': 'Premier rendez-vous attendu',
  'decision-expected': 'Décision attendue',
  deferred: 'Décision reportée',
  'not-admitted': 'Non admise',
  'without-follow-up': 'Sans suite',
  admitted: 'Entrée validée',
  followed: 'Accompagnée',
  suspended: 'Accompagnement suspendu',
  consolidation: 'En emploi ou formation, suivie',
  exited: 'Sortie',
}

export const exitLabels: Readonly<Record<ExitClass, string>> = {
  'positive-employment': 'Sortie en emploi',
  'positive-training': 'Sortie en formation',
  'other-dynamic': 'Autre sortie dynamique',
  neutral: 'Sortie neutre',
  negative: 'Sortie sans solution',
  reorientation: 'Réorientation',
}
