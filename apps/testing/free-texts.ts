import { toJSONSchema } from 'zod/mini'
import type { Route } from '#platform/contract/route.ts'

/** What a contract says of a value, as JSON Schema. */
export interface Schema {
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly maxLength?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

export const schemaOf = (part: NonNullable<Route['body']>): Schema =>
  toJSONSchema(part, { io: 'input', unrepresentable: 'any' }) as Schema

const isFreeText = (schema: Schema): boolean =>
  schema.type === 'string' &&
  [schema.enum, schema.const, schema.format, schema.pattern].every((bound) => bound === undefined)

export const isDate = (schema: Schema): boolean => schema.type === 'string' && schema.format === 'date'
export const isInstant = (schema: Schema): boolean =>
  schema.type === 'string' && schema.format === 'date-time'

const choicesOf = (schema: Schema): readonly Schema[] => schema.anyOf ?? schema.oneOf ?? [schema]

/** Every free text (or other wanted value) of a schema, with where it stands: `/contact/name`. */
export const freeTextsOf = (
  schema: Schema,
  at = '',
  isWanted = isFreeText,
): { readonly at: string; readonly schema: Schema }[] =>
  choicesOf(schema).flatMap((one) => [
    ...(isWanted(one) ? [{ at, schema: one }] : []),
    ...Object.entries(one.properties ?? {}).flatMap(([key, inside]) =>
      freeTextsOf(inside, `${at}/${key}`, isWanted),
    ),
    ...(one.items ? freeTextsOf(one.items, `${at}/*`, isWanted) : []),
    ...(typeof one.additionalProperties === 'object'
      ? freeTextsOf(one.additionalProperties, `${at}/*`, isWanted)
      : []),
  ])

/** Whether a value is of this shape: its keys are there, and what says which shape it is. */
const fits = ({ properties = {} }: Schema, value: object): boolean =>
  Object.entries(value).every(([key, item]) => {
    const one = properties[key]
    if (!one) return false
    return (one.const === undefined || one.const === item) && (one.enum?.includes(item) ?? true)
  })

/** The same value with another text wherever its schema wants one; `textOf` is told where. */
export const withTexts = (
  schema: Schema,
  value: unknown,
  textOf: (at: string, typed: unknown) => unknown,
  isWanted = isFreeText,
  at = '',
): unknown => {
  const choices = choicesOf(schema)
  if (choices.some(isWanted) && (typeof value === 'string' || value === undefined || value === null))
    return textOf(at, value)
  if (Array.isArray(value)) {
    const items = choices.find((one) => one.items)?.items
    return items
      ? value.map((item, index) => withTexts(items, item, textOf, isWanted, `${at}/${index}`))
      : value
  }
  if (value === null || typeof value !== 'object') return value
  const inside = choices.find((one) => fits(one, value))
  const texts = Object.entries(inside?.properties ?? {}).flatMap(([key, one]) => {
    const given = (value as Record<string, unknown>)[key]
    const next = withTexts(one, given, textOf, isWanted, `${at}/${key}`)
    return next === undefined ? [] : [[key, next] as const]
  })
  return inside ? Object.fromEntries(texts) : value
}
