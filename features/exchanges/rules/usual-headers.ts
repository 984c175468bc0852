import type { Field } from '../contract.ts'

/**
 * Names that spreadsheets of the field give to what a person is, beside those of the ready mappings; written as
 * `headerKey` writes them. Two words that mean different things from one file to another have no place here.
 */
export const usualHeaders: Readonly<Record<string, Field>> = {
  'nom de famille': 'familyName',
  'nom d usage': 'familyName',
  prenoms: 'givenName',
  ddn: 'birthDate',
  'date naissance': 'birthDate',
  'ne le': 'birthDate',
  'nee le': 'birthDate',
  'ne e le': 'birthDate',
  civilite: 'sex',
  genre: 'sex',
  cp: 'postalCode',
  ville: 'communeName',
  tel: 'phone',
  portable: 'phone',
  'telephone portable': 'phone',
  'numero de telephone': 'phone',
  mail: 'email',
  'e mail': 'email',
  email: 'email',
  'adresse mail': 'email',
  courriel: 'email',
  'adresse courriel': 'email',
  'adresse e mail': 'email',
  'adresse email': 'email',
  'adresse electronique': 'email',
  'id ft': 'franceTravailId',
  'identifiant ft': 'franceTravailId',
  'identifiant pole emploi': 'franceTravailId',
  // The names that the page of an import gives to the fields of a pathway.
  'entree decidee le': 'episodeAdmittedOn',
  'date entree': 'episodeAdmittedOn',
  'contrat signe le': 'episodeSignedOn',
  'sortie le': 'episodeExitedOn',
  'referente ou referent': 'episodeReferent',
  'referents precedents': 'episodeFormerReferents',
  'anciens referents et leurs dates': 'episodeFormerReferents',
  'suspensions et leurs dates': 'episodeSuspensions',
  'operations fse entree et sortie': 'episodeOperations',
  'dernier entretien le': 'episodeLastMeetingOn',
}
