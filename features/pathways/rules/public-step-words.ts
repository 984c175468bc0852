import { lineOf } from './dated-list.ts'
import { stepTypes } from './step-types.ts'

/**
 * The type of a step as it may be said where anybody may look on: the lifting of a brake has one word for all (R8),
 * whatever the brake. `label` is French.
 */
export const publicStepWords = (typeCode: string): { readonly code: string; readonly label: string } => {
  const type = lineOf(stepTypes, typeCode)
  if (!type) return { code: 'other', label: 'Une étape' }
  return type.family === 'lifting'
    ? { code: 'lifting', label: 'Une aide pour avancer' }
    : { code: type.code, label: type.label }
}

/** Every public word that there is. */
export const publicStepCodes: readonly string[] = [
  ...new Set(stepTypes.map(({ code }) => publicStepWords(code).code)),
]
