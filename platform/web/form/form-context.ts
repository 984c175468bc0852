import { createContext } from 'react'
import type { FormValues } from './form-values.ts'

export interface FormField {
  readonly id: string
  readonly label: string
}

/** What a field of a `Form` reads and writes, by its name. */
export interface FormContextValue {
  readonly values: FormValues
  /** Sentence by field name. */
  readonly errors: Readonly<Record<string, string>>
  readonly set: (name: string, value: unknown) => void
  /** Drops what was refused of a field that keeps its own value. */
  readonly correct: (name: string) => void
  /** A text that could not be read (a date, a number): its sentence stops the submission. */
  readonly setUnreadable: (name: string, sentence: string | undefined) => void
  readonly register: (name: string, field: FormField) => () => void
}

export const FormContext = createContext<FormContextValue | null>(null)
