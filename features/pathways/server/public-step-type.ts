import { lineOf } from '../rules/dated-list.ts'
import { type StepType, stepTypes } from '../rules/step-types.ts'

/** The type of a step as it may be told outside; undefined when its name would tell a difficulty (R8). */
export const publicStepType = (code: string): StepType | undefined => {
  const type = lineOf(stepTypes, code)
  return type?.family === 'lifting' ? undefined : type
}
