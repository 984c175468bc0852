import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'

/** Columns of the lists of this feature that leave as CSV and XLSX. */
export const pathwayHeaders: Sensitivity['headers'] = {
  identity: ['Personne', 'Date de naissance'],
  contact: ['Commune', 'Téléphone'],
  situation: ['QPV'],
  appointment: [
    ...[
      'Prochain rendez-vous',
      'Premier accueil',
      'exportAgenda#Jour',
      'exportAgenda#Heure',
      'exportAgenda#Lieu',
    ],
    ...['exportAgenda#Nature', 'exportAgenda#Durée en heures', 'exportAgenda#État'],
  ],
  step: [
    ...[
      'Étape',
      'Étape en cours',
      'Sans étape depuis',
      'Terminée le',
      'Commencée le',
      'Début prévu',
      'Fin prévue',
    ],
    ...['Heures prévues', 'Heures faites', 'exportEntrustedSteps#État', 'exportEntrustedSteps#Lieu'],
  ],
  answer: ['Motif'],
  pathway: [
    ...[
      'Parcours',
      'Entrée',
      'Fin du contrat',
      'Dernier entretien',
      'Dernier contact',
      'Employeur',
      'Depuis le',
    ],
    ...[
      'Moment',
      'À observer le',
      'Tentatives',
      'État',
      'Éligibilité vérifiée le',
      'Reçue le',
      'Reportée au',
    ],
    'Décidée le',
  ],
  neutral: ['Référente ou référent', 'Dispositif', 'Décidée par'],
}
