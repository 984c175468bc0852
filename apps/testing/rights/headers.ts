import type { Route } from '#platform/contract/route.ts'
import { type FieldClass, nameOf } from './class-of.ts'
import { declared } from './declared.ts'

/** The declared class of a column of an exported list; undefined when nobody declared it. */
export const classOfHeader = (route: Route, header: string): FieldClass | undefined => {
  const named = nameOf(route)
  const headers = Object.entries(declared[named?.feature ?? '']?.headers ?? {}) as [
    FieldClass,
    readonly string[],
  ][]
  const own = headers.find(([, all]) => all.includes(`${named?.name}#${header}`))
  return (own ?? headers.find(([, all]) => all.includes(header)))?.[0]
}
