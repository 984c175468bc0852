import { entryItems, exitItems, type FormItem, laterItems } from './form-items.ts'

interface Word {
  readonly code: string
  readonly label: string
  readonly english: string
}

/** What a column of the file of participants may hold, and when its emptiness is a gap. */
interface FileColumn {
  readonly label: string
  /** `exit`: a month after she left; `later`: once the seventh month after the exit has passed. */
  readonly from: 'entry' | 'exit' | 'later'
  /** Whether it is asked for as shipped; a territory says otherwise in its mapping. */
  readonly required: boolean
  /** Codes that its cells put into words. */
  readonly words: readonly Word[]
}

const column = (label: string, from: FileColumn['from'], required: boolean, words: readonly Word[] = []) => ({
  ...{ label, from, required, words },
})

const noAnswer: readonly Word[] = [
  { code: '~declined', label: 'Refuse de répondre', english: 'Refuses to answer' },
  { code: '~unreachable', label: 'Injoignable', english: 'Out of reach' },
]
const wordsOf = (items: readonly FormItem[], code: string): readonly Word[] => [
  ...(items.find((item) => item.code === code)?.choices ?? []),
  ...noAnswer,
]

const sexes: readonly Word[] = [
  { code: 'F', label: 'F', english: 'F' },
  { code: 'M', label: 'M', english: 'M' },
  { code: 'X', label: 'X', english: 'X' },
]
const rsa: readonly Word[] = [
  { code: 'yes', label: 'Oui', english: 'Yes' },
  { code: 'no', label: 'Non', english: 'No' },
  { code: 'unknown', label: 'Non renseigné', english: 'Not filled' },
]
const legalKinds: readonly Word[] = [
  { code: 'france-travail', label: 'France Travail', english: 'France Travail' },
  { code: 'departement', label: 'Département', english: 'Département' },
  { code: 'mission-locale', label: 'Mission locale', english: 'Mission locale' },
  { code: 'cap-emploi', label: 'Cap emploi', english: 'Cap emploi' },
  { code: 'other', label: 'Autre', english: 'Other' },
]

/** Every column that the file may have, in the order in which it ships: one item a column. */
export const fileColumns = {
  'internal-id': column('Identifiant interne', 'entry', true),
  'family-name': column('NOM', 'entry', true),
  'given-name': column('Prénom', 'entry', true),
  'birth-date': column('Date de naissance', 'entry', true),
  sex: column('Sexe', 'entry', true, sexes),
  commune: column('Commune de résidence', 'entry', true),
  operation: column('Projet', 'entry', true),
  'entered-on': column('Date d’entrée dans le projet', 'entry', true),
  'project-left-on': column('Date de sortie du projet', 'exit', true),
  criteria: column('Critères d’éligibilité', 'entry', false),
  rsa: column('BRSA', 'entry', false, rsa),
  'france-travail': column('Catégorie France Travail', 'entry', false, wordsOf(entryItems, 'france-travail')),
  'legal-referent': column('Référent unique (type)', 'entry', false, legalKinds),
  'pathway-entered-on': column('Date d’entrée en parcours', 'entry', true),
  'contract-ends-on': column('Date de fin de contrat', 'entry', false),
  status: column('Situation avant l’entrée', 'entry', true, wordsOf(entryItems, 'status')),
  jobless: column('Durée sans emploi', 'entry', true, wordsOf(entryItems, 'jobless')),
  education: column('Niveau d’instruction', 'entry', true, wordsOf(entryItems, 'education')),
  'single-parent': column('Foyer monoparental', 'entry', true, wordsOf(entryItems, 'single-parent')),
  housing: column('Sans domicile stable', 'entry', true, wordsOf(entryItems, 'housing')),
  'entry-collected-on': column('Date de recueil du questionnaire d’entrée', 'entry', true),
  'entry-completeness': column('Complétude %', 'entry', true),
  'exited-on': column('Date de sortie de l’opération', 'exit', true),
  'exit-status': column('Situation à la sortie', 'exit', true, wordsOf(exitItems, 'status')),
  'exit-captured-on': column('Date de saisie de la sortie', 'exit', true),
  'exit-delay': column('Délai de saisie (jours)', 'exit', true),
  'later-status': column('Situation à +6 mois', 'later', true, wordsOf(laterItems, 'status')),
  'later-collected-on': column('Date du relevé', 'later', true),
  completeness: column('Complétude du dossier %', 'entry', true),
} as const satisfies Record<string, FileColumn>

export type FileColumnKey = keyof typeof fileColumns
export const fileColumnKeys = Object.keys(fileColumns) as [FileColumnKey, ...FileColumnKey[]]
