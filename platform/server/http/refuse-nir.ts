import { containsNir } from '#kernel/nir.ts'
import type { FieldProblem } from '#kernel/result.ts'

/** R3: no social security number anywhere. Finds the texts of a request body that hold one. */
export const nirFields = (value: unknown, pointer = ''): FieldProblem[] => {
  if (typeof value === 'string') return containsNir(value) ? [{ pointer, code: 'nir-refused' }] : []
  if (Array.isArray(value)) return value.flatMap((item, index) => nirFields(item, `${pointer}/${index}`))
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, item]) => nirFields(item, `${pointer}/${key}`))
  return []
}
