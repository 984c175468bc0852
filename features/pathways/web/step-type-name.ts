import { stepTypes } from '../rules/step-types.ts'
import { nameOf } from './listed.ts'

/** A type of step in the language of the page; the code itself when no list knows it. */
export const stepTypeName = (code: string): string => nameOf(stepTypes, code)
