import type { ReadyMapping } from './ready-mapping.ts'

/**
 * The columns that we ask of who leaves another tool, by the names that exports of PLIE use. No publisher documents its
 * own: each territory maps what it has, once.
 */
export const history: ReadyMapping = {
  code: 'history',
  label: 'Reprise de parcours',
  kinds: ['episodes'],
  source: 'Modèle de Bassin pour qui quitte un autre outil (aucun éditeur ne publie le sien)',
  verifiedOn: null,
  columns: {
    Nom: 'familyName',
    Prénom: 'givenName',
    'Date de naissance': 'birthDate',
    Sexe: 'sex',
    'Code postal': 'postalCode',
    Commune: 'communeName',
    Téléphone: 'phone',
    Courriel: 'email',
    'Identifiant France Travail': 'franceTravailId',
    'Date d’entrée': 'episodeAdmittedOn',
    'Date de signature du contrat': 'episodeSignedOn',
    Référent: 'episodeReferent',
    'Anciens référents': 'episodeFormerReferents',
    Suspensions: 'episodeSuspensions',
    'Opérations FSE+': 'episodeOperations',
    'Dernier entretien': 'episodeLastMeetingOn',
    'Date de sortie': 'episodeExitedOn',
    'Motif de sortie': 'episodeExitReason',
  },
}

/** Steps of the same, once the persons have their files: found by one of their two identifiers, and by the date. */
export const historySteps: ReadyMapping = {
  code: 'history-steps',
  label: 'Reprise d’étapes',
  kinds: ['steps'],
  source: history.source,
  verifiedOn: null,
  columns: {
    'Identifiant Bassin': 'internalId',
    'Identifiant France Travail': 'franceTravailId',
    'Intitulé de l’étape': 'stepLabel',
    'Type d’étape': 'stepType',
    'Proposée le': 'stepProposedOn',
    'Début de l’étape': 'stepStartedOn',
    'Fin de l’étape': 'stepEndedOn',
    'Lieu de l’étape': 'stepPlace',
  },
}
