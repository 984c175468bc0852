import type { CellReject, Field } from '../contract.ts'
import { tellsShape } from './value-shape.ts'

/** Reasons of a rejected cell in the file that goes back to the sender, who reads French and has no screen of ours. */
const rejectReasons: Readonly<Record<string, string>> = {
  required: 'à remplir',
  'name-unreadable': 'nom illisible ou de plus de 80 caractères',
  'date-unreadable': 'date illisible (attendu : JJ/MM/AAAA ou AAAA-MM-JJ)',
  'date-not-a-day': 'ce jour n’existe pas (attendu : JJ/MM/AAAA ou AAAA-MM-JJ)',
  'birth-date-too-young': 'moins de 16 ans',
  'birth-date-too-old': 'plus de 100 ans',
  'birth-date-in-the-future': 'date à venir',
  'date-in-the-future': 'date à venir',
  'sex-unreadable': 'civilité ou sexe illisible',
  'email-unreadable': 'adresse électronique illisible',
  'phone-unreadable': 'téléphone illisible',
  'postal-code-unreadable': 'code postal illisible',
  'rome-code-unreadable': 'code ROME illisible',
  'education-level-unreadable': 'niveau de formation illisible',
  'yes-no-unreadable': 'attendu : oui ou non',
  'france-travail-id-unreadable': 'identifiant France Travail illisible (8 ou 11 caractères)',
  'france-travail-id-archived': 'identifiant France Travail porté par un dossier archivé',
  'france-travail-id-taken': 'identifiant France Travail déjà porté par un autre dossier',
  'internal-id-unreadable': 'identifiant Bassin illisible',
  'text-too-long': 'texte trop long',
  'unknown-commune': 'commune inconnue',
  'outside-reason-required': 'hors du territoire, sans motif',
  'nir-refused': 'numéro de sécurité sociale : il ne peut pas être gardé',
  'repeated-person': 'déjà sur la ligne',
  'no-open-pathway': 'aucun parcours ouvert à cette date',
  'pathway-closed': 'étape sans fin d’un parcours terminé',
  'before-admission': 'avant l’entrée',
  'after-exit': 'après la sortie',
  'exit-before-contract': 'sortie avant la signature du contrat',
  'exit-reason-required': 'sortie sans motif',
  'exit-reason-unknown': 'motif de sortie inconnu',
  'exit-date-required': 'motif sans date de sortie',
  'episode-overlaps': 'un autre parcours du même dispositif court à ces dates',
  'file-stays': 'le dossier reste, un autre travail s’appuie dessus',
  'referent-unknown': 'aucun membre ne porte ce nom ou ce courriel',
  'periods-unreadable': 'périodes illisibles (attendu : Nom : JJ/MM/AAAA – JJ/MM/AAAA ; …)',
  'spans-overlap': 'deux périodes ont un jour en commun',
  'dates-reversed': 'fin avant le début',
  'suspension-reason-unknown': 'motif de suspension inconnu',
  'suspension-before-contract': 'suspension avant la signature du contrat',
  'operation-unknown': 'aucune opération de ce dispositif ne porte ce numéro',
  'outside-operation': 'en dehors des dates de l’opération',
  'operation-twice': 'deux fois la même opération dans un parcours',
  'enrolment-right-missing': 'personne n’est inscrit dans une opération FSE+ sans le droit de les tenir',
  'several-open-pathways': 'plusieurs parcours ouverts',
}

/** The columns without which a line cannot be read, as the sender would head them. */
const headings: Partial<Readonly<Record<Field, string>>> = {
  familyName: 'nom',
  givenName: 'prénom',
  birthDate: 'date de naissance',
  outsideReason: 'motif, hors du territoire',
  episodeAdmittedOn: 'entrée décidée le',
  episodeExitedOn: 'sortie le',
  episodeExitReason: 'motif de sortie',
}

const absentColumn = (field: Field): string =>
  headings[field] ? `colonne absente, « ${headings[field]} »` : 'colonne absente'

/** `B12 (date_naissance) : date illisible…, lu « 00/00/00 »`. */
export const rejectWords = ({ address, header, code, shape, field }: CellReject): string => {
  const where = field ? absentColumn(field) : header ? `${address} (${header})` : address
  const reason = rejectReasons[code] ?? 'ligne refusée'
  if (code === 'repeated-person') return `${where} : ${reason} ${shape}`
  const seen = shape === '' || !tellsShape(code) ? '' : `, lu « ${shape} »`
  return where === '' ? reason : `${where} : ${reason}${seen}`
}
