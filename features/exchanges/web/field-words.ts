import { exitReasonName, stepTypeName } from '#features/pathways/web/public.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Field } from '../contract.ts'

const address = (line: number) =>
  t({ id: 'exchanges.field.address', message: 'Adresse, ligne {line}', values: { line } })

/** Where a column goes, in the words of the file of a person. */
export const fieldWords: Readonly<Record<Field, () => string>> = {
  familyName: () => t({ id: 'exchanges.field.family', message: 'Nom' }),
  givenName: () => t({ id: 'exchanges.field.given', message: 'Prénom' }),
  birthName: () => t({ id: 'exchanges.field.birth-name', message: 'Nom de naissance' }),
  birthDate: () => t({ id: 'exchanges.field.birth-date', message: 'Date de naissance' }),
  sex: () => t({ id: 'exchanges.field.sex', message: 'Sexe ou civilité' }),
  email: () => t({ id: 'exchanges.field.email', message: 'Adresse électronique' }),
  phone: () => t({ id: 'exchanges.field.phone', message: 'Téléphone' }),
  address1: () => address(1),
  address2: () => address(2),
  address3: () => address(3),
  address4: () => address(4),
  address5: () => address(5),
  postalCode: () => t({ id: 'exchanges.field.postal', message: 'Code postal' }),
  communeCode: () => t({ id: 'exchanges.field.commune-code', message: 'Commune (code Insee)' }),
  communeName: () => t({ id: 'exchanges.field.commune', message: 'Commune (nom)' }),
  outsideReason: () => t({ id: 'exchanges.field.outside', message: 'Motif, hors du territoire' }),
  franceTravailId: () => t({ id: 'exchanges.field.france-travail', message: 'Identifiant France Travail' }),
  internalId: () => t({ id: 'exchanges.field.internal', message: 'Identifiant Bassin' }),
  educationLevel: () => t({ id: 'exchanges.field.level', message: 'Niveau de formation' }),
  joblessSince: () => t({ id: 'exchanges.field.jobless', message: 'Sans emploi depuis' }),
  receivesRsa: () => t({ id: 'exchanges.field.rsa', message: 'Touche le RSA' }),
  receivesAss: () => t({ id: 'exchanges.field.ass', message: 'Touche l’ASS' }),
  receivesAre: () => t({ id: 'exchanges.field.are', message: 'Touche l’ARE' }),
  receivesPrimeActivite: () => t({ id: 'exchanges.field.prime', message: 'Touche la prime d’activité' }),
  targetRomeCode: () => t({ id: 'exchanges.field.rome', message: 'Métier visé (code ROME)' }),
  targetJob: () => t({ id: 'exchanges.field.job', message: 'Métier visé' }),
  referralReason: () => t({ id: 'exchanges.field.reason', message: 'Motif de la prescription' }),
  availability: () => t({ id: 'exchanges.field.availability', message: 'Disponibilité' }),
  referentName: () => t({ id: 'exchanges.field.referent', message: 'Conseillère ou conseiller' }),
  referentEmail: () => t({ id: 'exchanges.field.referent-mail', message: 'Courriel du conseiller' }),
  rqth: () => t({ id: 'exchanges.field.rqth', message: 'RQTH (fait sensible)' }),
  aah: () => t({ id: 'exchanges.field.aah', message: 'AAH (fait sensible)' }),
  episodeAdmittedOn: () => t({ id: 'exchanges.field.episode-admitted', message: 'Entrée décidée le' }),
  episodeSignedOn: () => t({ id: 'exchanges.field.episode-signed', message: 'Contrat signé le' }),
  episodeReferent: () => t({ id: 'exchanges.field.episode-referent', message: 'Référente ou référent' }),
  episodeFormerReferents: () =>
    t({ id: 'exchanges.field.episode-former', message: 'Anciens référents et leurs dates' }),
  episodeSuspensions: () =>
    t({ id: 'exchanges.field.episode-suspensions', message: 'Suspensions et leurs dates' }),
  episodeOperations: () =>
    t({ id: 'exchanges.field.episode-operations', message: 'Opérations FSE+, entrée et sortie' }),
  episodeLastMeetingOn: () => t({ id: 'exchanges.field.episode-meeting', message: 'Dernier entretien' }),
  episodeExitedOn: () => t({ id: 'exchanges.field.episode-exited', message: 'Sortie le' }),
  episodeExitReason: () => t({ id: 'exchanges.field.episode-reason', message: 'Motif de sortie' }),
  stepCode: () => t({ id: 'exchanges.field.step-code', message: 'Code de l’action' }),
  stepLabel: () => t({ id: 'exchanges.field.step-label', message: 'Intitulé de l’étape' }),
  stepType: () => t({ id: 'exchanges.field.step-type', message: 'Type d’étape' }),
  stepDetails: () => t({ id: 'exchanges.field.step-details', message: 'Objet de l’étape' }),
  stepProposedOn: () => t({ id: 'exchanges.field.step-proposed', message: 'Proposée le' }),
  stepPlannedStartOn: () => t({ id: 'exchanges.field.step-planned', message: 'Début prévu' }),
  stepStartedOn: () => t({ id: 'exchanges.field.step-started', message: 'Début' }),
  stepEndedOn: () => t({ id: 'exchanges.field.step-ended', message: 'Fin' }),
  stepDoneOn: () => t({ id: 'exchanges.field.step-done', message: 'Réalisée le' }),
  stepPlace: () => t({ id: 'exchanges.field.step-place', message: 'Lieu' }),
}

/** Fields of a file that several columns feed, in the table of differences. */
const others: Readonly<Record<string, () => string>> = {
  address: () => t({ id: 'exchanges.field.whole-address', message: 'Adresse' }),
  resources: () => t({ id: 'exchanges.field.resources', message: 'Ressources' }),
  communeCode: () => t({ id: 'exchanges.field.commune-short', message: 'Commune' }),
}

/** A value as the page words it: a code of ours has its name, the rest is what the file says. */
export const differenceValue = (field: string, value: string | null): string | null => {
  if (value === null) return null
  if (field === 'stepType') return stepTypeName(value)
  return field === 'episodeExitReason' ? exitReasonName(value) : value
}

export const differenceWords = (field: string): string =>
  (others[field] ?? fieldWords[field as Field])?.() ?? field
