import { isWithinReach } from '#kernel/dates.ts'
import { containsNir } from '#kernel/nir.ts'
import type { FieldProblem } from '#kernel/result.ts'

/** R3: no social security number anywhere. Finds the texts of a request that hold one. */
export const nirFields = (value: unknown): FieldProblem[] => fieldsWhere(value, 'nir-refused', containsNir)

const DATE = /^\d{4}-\d{2}-\d{2}(?:T|$)/
/** A year of two or five digits read as it was typed: no calendar can count from there. */
export const farDates = (value: unknown): FieldProblem[] =>
  fieldsWhere(value, 'date-out-of-reach', (text) => DATE.test(text) && !isWithinReach(text.slice(0, 10)))

const fieldsWhere = (value: unknown, code: string, isWrong: (text: string) => boolean): FieldProblem[] => {
  const found: FieldProblem[] = []
  const look = (item: unknown, pointer: string): void => {
    if (typeof item === 'string') {
      if (isWrong(item)) found.push({ pointer, code })
    } else if (item !== null && typeof item === 'object')
      for (const key of Object.keys(item)) look(item[key as keyof typeof item], `${pointer}/${key}`)
  }
  look(value, '')
  return found
}
