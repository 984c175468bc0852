import { formatPhone, parsePhone } from '#kernel/phone.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Difference } from '#platform/web/states/conflict-panel.tsx'
import {
  contactLabels,
  educationLabels,
  householdLabels,
  qpvProofLabels,
  reasonLabels,
  resourceLabels,
  sexLabels,
  situationLabels,
} from './labels.ts'

/** Words of the fields that two versions may hold differently. */
const fieldLabels = (): Readonly<Record<string, string>> => ({
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

const lists: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  reason: reasonLabels,
  sex: sexLabels,
  contactPreference: contactLabels,
  situationCode: situationLabels,
  educationLevel: educationLabels,
  resources: resourceLabels,
  household: householdLabels,
  qpvProof: qpvProofLabels,
  qpv: () => yesNoLabels(),
  licence: () => yesNoLabels(),
}

const yesNoLabels = (): Readonly<Record<string, string>> => ({
  yes: t({ id: 'people.yes', message: 'Oui' }),
  no: t({ id: 'people.no', message: 'Non' }),
})

/** Only what differs, each side in words; the same phone typed in two ways is the same. */
export const differencesOf = (mine: FormValues, theirs: FormValues): Difference[] => {
  const labels = fieldLabels()
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  return [...names].flatMap((name) => {
    const [left, right] = [wordsOf(name, mine[name]), wordsOf(name, theirs[name])]
    return left === right ? [] : [{ label: labels[name] ?? name, mine: left, theirs: right }]
  })
}

const wordsOf = (name: string, value: unknown): string => {
  const empty = t({ id: 'people.empty', message: '(vide)' })
  if (value === undefined || value === null || value === '') return empty
  if (Array.isArray(value)) return value.map((one) => wordsOf(name, one)).join(', ') || empty
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text, 'numeric')
  if (name === 'phone') return formatPhone(parsePhone(text) ?? text)
  return lists[name]?.()[text] ?? text
}
