import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import type { FieldProblem } from '#kernel/result.ts'

/** What was typed, by field name; a name is a JSON pointer without its first slash: `address/postCode`. */
export type FormValues = Readonly<Record<string, unknown>>

/** `{ 'address/city': 'Lyon' }` → `{ address: { city: 'Lyon' } }`; an empty value is left out. */
export const nest = (values: FormValues): Record<string, unknown> => {
  const body: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === '') continue
    const path = name.split('/')
    const last = path.pop() ?? name
    let place = body
    for (const step of path) {
      place[step] ??= {}
      place = place[step] as Record<string, unknown>
    }
    place[last] = value
  }
  return body
}

const formats: Readonly<Record<string, string>> = { email: 'email', date: 'date', iso_date: 'date' }

/** What the contract's schema refuses, in the codes that the server would answer. */
export const refusedBy = (schema: $ZodType, body: unknown): readonly FieldProblem[] => {
  const checked = z.safeParse(schema, body)
  if (checked.success) return []
  return checked.error.issues.map((issue) => {
    const pointer = `/${issue.path.map(String).join('/')}`
    if (valueAt(body, issue.path) === undefined) return { pointer, code: 'required' }
    if (issue.code === 'custom') return { pointer, code: issue.message }
    if (issue.code === 'too_small') return { pointer, ...tooSmall(issue.origin, issue.minimum) }
    if (issue.code === 'too_big')
      return {
        pointer,
        code: issue.origin === 'string' ? 'too_long' : 'too_big',
        params: { maximum: Number(issue.maximum) },
      }
    if (issue.code === 'invalid_format') return { pointer, code: formats[issue.format] ?? issue.code }
    return { pointer, code: issue.code }
  })
}

const tooSmall = (origin: string, minimum: number | bigint): Omit<FieldProblem, 'pointer'> => {
  if (Number(minimum) === 1 && (origin === 'string' || origin === 'array')) return { code: 'required' }
  return { code: origin === 'string' ? 'too_short' : 'too_small', params: { minimum: Number(minimum) } }
}

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((place, step) => (place as Record<PropertyKey, unknown> | undefined)?.[step], body)
