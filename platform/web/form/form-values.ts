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

/**
 * The field that shows what is refused at a name: itself, the list or group that holds it, or the first one written
 * under it; with the rank in that list, from 1. A name that no field comes near is kept.
 */
export const shownAt = (
  name: string,
  fields: readonly string[],
): { readonly name: string; readonly rank?: number } => {
  if (fields.includes(name)) return { name }
  const steps = name.split('/')
  for (let kept = steps.length - 1; kept > 0; kept--) {
    const above = steps.slice(0, kept).join('/')
    if (!fields.includes(above)) continue
    const place = steps[kept] ?? ''
    return /^\d+$/.test(place) ? { name: above, rank: Number(place) + 1 } : { name: above }
  }
  return { name: fields.find((one) => one.startsWith(`${name}/`)) ?? name }
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
