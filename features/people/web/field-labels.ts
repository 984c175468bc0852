import { t } from '#platform/web/i18n/t.ts'

/** What the fields of a person are called, in a form, a file and a comparison. */
export const fieldLabels = () => ({
  reason: t({ id: 'people.field.reason', message: 'Motif du dossier' }),
  familyName: t({ id: 'people.field.family-name', message: 'Nom' }),
  givenName: t({ id: 'people.field.given-name', message: 'Prénom' }),
  birthName: t({ id: 'people.field.birth-name', message: 'Nom de naissance' }),
  birthDate: t({ id: 'people.field.birth-date', message: 'Date de naissance' }),
  sex: t({ id: 'people.field.sex', message: 'Sexe' }),
  phone: t({ id: 'people.field.phone', message: 'Téléphone' }),
  email: t({ id: 'people.field.email', message: 'Courriel' }),
  contactPreference: t({
    id: 'people.field.contact-preference',
    message: 'Comment la joindre de préférence',
  }),
  address: t({ id: 'people.field.address', message: 'Adresse' }),
  postalCode: t({ id: 'people.field.postal-code', message: 'Code postal' }),
  communeCode: t({ id: 'people.field.commune', message: 'Commune' }),
  franceTravailId: t({ id: 'people.field.france-travail-id', message: 'Identifiant France Travail' }),
  situationCode: t({ id: 'people.field.situation', message: 'Situation vers l’emploi' }),
  joblessSince: t({ id: 'people.field.jobless-since', message: 'Sans emploi depuis le' }),
  educationLevel: t({ id: 'people.field.education', message: 'Niveau de formation' }),
  resources: t({ id: 'people.field.resources', message: 'Ressources' }),
  household: t({ id: 'people.field.household', message: 'Foyer' }),
  dependentChildren: t({ id: 'people.field.children', message: 'Enfants à charge' }),
  licence: t({ id: 'people.field.licence', message: 'Permis B' }),
  qpv: t({ id: 'people.field.qpv', message: 'Habite un quartier prioritaire (QPV)' }),
  qpvProof: t({ id: 'people.field.qpv-proof', message: 'Établi par' }),
  targetRomeCode: t({ id: 'people.field.target-job', message: 'Métier visé' }),
})

export const yesNoLabels = () => ({
  yes: t({ id: 'people.yes', message: 'Oui' }),
  no: t({ id: 'people.no', message: 'Non' }),
})
