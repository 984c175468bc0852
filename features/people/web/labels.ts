import type { Option } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type {
  contactPreferences,
  Evidence,
  educationLevels,
  FileReason,
  households,
  noticeChannels,
  qpvProofs,
  resourceCodes,
  sexes,
  situationCodes,
  situationSources,
} from '../contract.ts'

type Code<List extends readonly string[]> = List[number]

/** Choices of a list in its order. Called while drawing: the language is known by then. */
export const optionsOf = <Value extends string>(labels: Readonly<Record<Value, string>>): Option<Value>[] =>
  (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }))

export const reasonLabels = (): Record<FileReason, string> => ({
  participant: t({ id: 'people.reason.participant', message: 'Accompagnement vers l’emploi' }),
  candidate: t({ id: 'people.reason.candidate', message: 'Candidature à des offres' }),
  graduate: t({ id: 'people.reason.graduate', message: 'Parrainage de jeune diplômé' }),
  employee: t({ id: 'people.reason.employee', message: 'Salarié en évolution professionnelle' }),
  visitor: t({ id: 'people.reason.visitor', message: 'Visite ou renseignement' }),
})

export const sexLabels = (): Record<Code<typeof sexes>, string> => ({
  F: t({ id: 'people.sex.female', message: 'Femme' }),
  M: t({ id: 'people.sex.male', message: 'Homme' }),
  X: t({ id: 'people.sex.other', message: 'Autre ou non précisé' }),
})

export const contactLabels = (): Record<Code<typeof contactPreferences>, string> => ({
  phone: t({ id: 'people.contact.phone', message: 'Téléphone' }),
  sms: t({ id: 'people.contact.sms', message: 'SMS' }),
  email: t({ id: 'people.contact.email', message: 'Courriel' }),
  letter: t({ id: 'people.contact.letter', message: 'Courrier' }),
  referent: t({ id: 'people.contact.referent', message: 'Par la personne qui la suit' }),
})

export const situationLabels = (): Record<Code<typeof situationCodes>, string> => ({
  jobseeker: t({ id: 'people.situation.jobseeker', message: 'En recherche d’emploi' }),
  inactive: t({ id: 'people.situation.inactive', message: 'Sans emploi, sans recherche' }),
  'in-training': t({ id: 'people.situation.in-training', message: 'En formation' }),
  'in-school': t({ id: 'people.situation.in-school', message: 'En études' }),
  employed: t({ id: 'people.situation.employed', message: 'En emploi' }),
  'part-time-employed': t({ id: 'people.situation.part-time', message: 'En emploi à temps partiel' }),
  'self-employed': t({ id: 'people.situation.self-employed', message: 'À son compte' }),
  'inclusion-job': t({ id: 'people.situation.inclusion-job', message: 'En structure d’insertion' }),
  unknown: t({ id: 'people.situation.unknown', message: 'Ne sait pas' }),
})

export const educationLabels = (): Record<Code<typeof educationLevels>, string> => ({
  none: t({ id: 'people.education.none', message: 'Sans diplôme' }),
  '3': t({ id: 'people.education.3', message: 'Niveau 3 (CAP, BEP)' }),
  '4': t({ id: 'people.education.4', message: 'Niveau 4 (baccalauréat)' }),
  '5': t({ id: 'people.education.5', message: 'Niveau 5 (bac + 2)' }),
  '6': t({ id: 'people.education.6', message: 'Niveau 6 (bac + 3 ou 4)' }),
  '7': t({ id: 'people.education.7', message: 'Niveau 7 (bac + 5)' }),
  '8': t({ id: 'people.education.8', message: 'Niveau 8 (doctorat)' }),
  unknown: t({ id: 'people.education.unknown', message: 'Ne sait pas' }),
})

export const resourceLabels = (): Record<Code<typeof resourceCodes>, string> => ({
  rsa: t({ id: 'people.resource.rsa', message: 'RSA' }),
  ass: t({ id: 'people.resource.ass', message: 'ASS' }),
  are: t({ id: 'people.resource.are', message: 'Allocation chômage (ARE)' }),
  'prime-activite': t({ id: 'people.resource.prime-activite', message: 'Prime d’activité' }),
  salary: t({ id: 'people.resource.salary', message: 'Salaire' }),
  other: t({ id: 'people.resource.other', message: 'Autre ressource' }),
  none: t({ id: 'people.resource.none', message: 'Aucune' }),
})

export const householdLabels = (): Record<Code<typeof households>, string> => ({
  alone: t({ id: 'people.household.alone', message: 'Seule, seul' }),
  'single-parent': t({ id: 'people.household.single-parent', message: 'Seule ou seul avec enfants' }),
  couple: t({ id: 'people.household.couple', message: 'En couple' }),
  'couple-with-children': t({ id: 'people.household.couple-children', message: 'En couple avec enfants' }),
  'with-relatives': t({ id: 'people.household.relatives', message: 'Chez des proches' }),
})

export const qpvProofLabels = (): Record<Code<typeof qpvProofs>, string> => ({
  'address-proof': t({ id: 'people.qpv-proof.address', message: 'Justificatif de domicile' }),
  'official-map': t({ id: 'people.qpv-proof.map', message: 'Carte officielle consultée' }),
  'social-worker': t({ id: 'people.qpv-proof.social-worker', message: 'Attestation sociale' }),
  declared: t({ id: 'people.qpv-proof.declared', message: 'Déclaration de la personne' }),
})

export const channelLabels = (): Record<Code<typeof noticeChannels>, string> => ({
  'in-person': t({ id: 'people.channel.in-person', message: 'En main propre' }),
  email: t({ id: 'people.channel.email', message: 'Par courriel' }),
  letter: t({ id: 'people.channel.letter', message: 'Par courrier' }),
  phone: t({ id: 'people.channel.phone', message: 'Lue au téléphone' }),
  'on-line': t({ id: 'people.channel.on-line', message: 'En ligne' }),
  prescriber: t({ id: 'people.channel.prescriber', message: 'Par le prescripteur' }),
})

export const sourceLabels = (): Record<Code<typeof situationSources>, string> => ({
  declared: t({ id: 'people.source.declared', message: 'Déclarée' }),
  document: t({ id: 'people.source.document', message: 'Sur document' }),
  'france-travail': t({ id: 'people.source.france-travail', message: 'France Travail' }),
  referral: t({ id: 'people.source.referral', message: 'Prescription' }),
  import: t({ id: 'people.source.import', message: 'Fichier importé' }),
})

export const evidenceLabels = (): Record<Evidence, string> => ({
  'same-france-travail-id': t({
    id: 'people.evidence.france-travail',
    message: 'Même identifiant France Travail',
  }),
  'same-name-and-birth-date': t({
    id: 'people.evidence.name-birth',
    message: 'Mêmes nom, prénom et date de naissance',
  }),
  'same-phone-and-given-name': t({ id: 'people.evidence.phone', message: 'Mêmes téléphone et prénom' }),
  'same-email-and-given-name': t({ id: 'people.evidence.email', message: 'Mêmes courriel et prénom' }),
  'swapped-name-and-birth-date': t({
    id: 'people.evidence.swapped',
    message: 'Mêmes noms dans un autre ordre ou autrement espacés, même date de naissance',
  }),
  'same-name-no-birth-date': t({
    id: 'people.evidence.name',
    message: 'Mêmes nom et prénom, date de naissance absente',
  }),
})
