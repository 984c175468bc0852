import type { Column } from '#platform/server/spreadsheet/table.ts'

/** Nothing sensitive, no address: a list is to call and to count, the file of the person holds the rest. */
export const peopleColumns: readonly Column[] = [
  { key: 'id', label: 'Identifiant interne', kind: 'text' },
  { key: 'familyName', label: 'Nom', kind: 'text' },
  { key: 'givenName', label: 'Prénom', kind: 'text' },
  { key: 'birthDate', label: 'Date de naissance', kind: 'date' },
  { key: 'sex', label: 'Sexe', kind: 'text' },
  { key: 'email', label: 'Adresse électronique', kind: 'text' },
  { key: 'phone', label: 'Téléphone', kind: 'text' },
  { key: 'communeName', label: 'Commune', kind: 'text' },
  { key: 'isInQpv', label: 'Quartier prioritaire', kind: 'text' },
  { key: 'franceTravailId', label: 'Identifiant France Travail', kind: 'text' },
  { key: 'educationLevel', label: 'Niveau de formation', kind: 'text' },
  { key: 'joblessSince', label: 'Sans emploi depuis', kind: 'date' },
  { key: 'targetRomeCode', label: 'Code ROME visé', kind: 'text' },
  { key: 'targetJob', label: 'Métier visé', kind: 'text' },
  { key: 'createdOn', label: 'Dossier ouvert le', kind: 'date' },
]

export const pathwayColumns: readonly Column[] = [
  { key: 'personId', label: 'Identifiant interne', kind: 'text' },
  { key: 'familyName', label: 'Nom', kind: 'text' },
  { key: 'givenName', label: 'Prénom', kind: 'text' },
  { key: 'birthDate', label: 'Date de naissance', kind: 'date' },
  { key: 'schemeLabel', label: 'Dispositif', kind: 'text' },
  { key: 'episode', label: 'Épisode', kind: 'number' },
  { key: 'state', label: 'État du parcours', kind: 'text' },
  { key: 'referentName', label: 'Référent ou référente', kind: 'text' },
  { key: 'admittedOn', label: 'Entrée validée le', kind: 'date' },
  { key: 'contractSignedOn', label: 'Contrat signé le', kind: 'date' },
  { key: 'enteredOn', label: 'Date d’entrée comptée', kind: 'date' },
  { key: 'lastMeetingOn', label: 'Dernier entretien', kind: 'date' },
  { key: 'exitedOn', label: 'Sortie le', kind: 'date' },
  { key: 'exitReasonCode', label: 'Motif de sortie', kind: 'text' },
]
