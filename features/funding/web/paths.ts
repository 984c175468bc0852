import type { Moment } from '../contract.ts'

/** Moments as the address bar says them. */
const momentNames: Readonly<Record<Moment, string>> = {
  entry: 'entree',
  exit: 'sortie',
  'month-6': 'six-mois',
}

export const momentNamed = (name: string): Moment | undefined =>
  (Object.keys(momentNames) as Moment[]).find((moment) => momentNames[moment] === name)

const operation = (id: string) => `fse/operations/${id}`
const participation = (id: string) => `fse/participations/${id}`

export const paths = {
  operations: 'fse',
  newOperation: 'fse/nouvelle-operation',
  operation,
  editOperation: (id: string) => `${operation(id)}/modifier`,
  proposals: (id: string) => `${operation(id)}/propositions`,
  indicators: (id: string) => `${operation(id)}/indicateurs`,
  inconsistencies: (id: string) => `${operation(id)}/ecarts`,
  pieces: (id: string) => `${operation(id)}/pieces`,
  file: (id: string) => `${operation(id)}/fichier`,
  mapping: 'fse/colonnes',
  participation,
  questionnairePattern: `${participation('$participationId')}/$moment`,
  questionnaire: (id: string, moment: Moment) => `${participation(id)}/${momentNames[moment]}`,
}
