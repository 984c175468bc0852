import { lineOf } from './dated-list.ts'
import { stepTypes } from './step-types.ts'

/** Families of themes that speak of work and training; any other names a brake (health, housing, family, debts, justice…). */
const familiesOfWork: ReadonlySet<string> = new Set([
  'choisir-un-metier',
  'creer-une-entreprise',
  'preparer-sa-candidature',
  'se-former',
  'souvrir-a-linternational',
  'trouver-un-emploi',
])

/** Whether a step may follow a person to another territory (R17): never one that lifts a brake, by its type or by its theme. */
export const isCarriedStep = (step: {
  readonly typeCode: string
  readonly themeCode: string | null
}): boolean => {
  const type = lineOf(stepTypes, step.typeCode)
  const [family = ''] = (step.themeCode ?? '').split('--')
  return (
    type !== undefined && type.family !== 'lifting' && (step.themeCode === null || familiesOfWork.has(family))
  )
}
