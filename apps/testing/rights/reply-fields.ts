import { type $ZodType, toJSONSchema } from 'zod/v4/core'
import type { Route } from '#platform/contract/route.ts'

interface Shape {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Shape>>
  readonly type?: string
  readonly format?: string
  readonly const?: unknown
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: Shape | boolean
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
}

interface ReplyField {
  /** `items.personName`: lists have no sign, the keys of a record are `*`. */
  readonly path: string
  /** An id, a version, what may be done: says nothing of anybody whatever its name. */
  readonly isPlain: boolean
}

/** Every field of the JSON reply of a route, as the OpenAPI document shows them. */
export const replyFields = (route: Route): readonly ReplyField[] => {
  const known = cache.get(route)
  if (known) return known
  const fields = route.reply ? fieldsOf(route.reply) : []
  cache.set(route, fields)
  return fields
}
const cache = new Map<Route, readonly ReplyField[]>()

const fieldsOf = (reply: $ZodType): readonly ReplyField[] => {
  const root = toJSONSchema(reply, { unrepresentable: 'any', io: 'input' }) as Shape
  const found = new Map<string, boolean>()
  const visit = (shape: Shape, path: string, depth: number): void => {
    if (shape.$ref) {
      const next = shape.$ref === '#' ? root : root.$defs?.[shape.$ref.split('/').at(-1) ?? '']
      if (next && depth < 12) visit(next, path, depth + 1)
      return
    }
    for (const one of [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])])
      visit(one, path, depth)
    for (const [key, value] of Object.entries(shape.properties ?? {}))
      visit(value, join(path, key), depth + 1)
    if (typeof shape.additionalProperties === 'object')
      visit(shape.additionalProperties, join(path, '*'), depth + 1)
    if (shape.items) visit(shape.items, path, depth)
    if (isLeaf(shape)) found.set(path, (found.get(path) ?? true) && isPlain(shape, path))
  }
  visit(root, '', 0)
  return [...found].map(([path, plain]) => ({ path, isPlain: plain }))
}

const isLeaf = (shape: Shape): boolean =>
  shape.type !== 'null' &&
  !shape.$ref &&
  !shape.anyOf &&
  !shape.oneOf &&
  !shape.allOf &&
  !shape.items &&
  !shape.properties &&
  typeof shape.additionalProperties !== 'object'

const isPlain = (shape: Shape, path: string): boolean =>
  shape.format === 'uuid' || /(?:^|\.)(?:version|allowed)$/.test(path)

export const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)
