import type { Route } from '#platform/contract/route.ts'
import { featureExamples } from '../examples.ts'
import type { DataClass } from './data-classes.ts'
import { declared } from './declared.ts'
import { replyFields } from './reply-fields.ts'

export type FieldClass = DataClass | 'neutral' | 'composed'

interface Named {
  readonly feature: string
  readonly name: string
}

const callOf = ({ method, path }: Route): string => `${method} ${path}`

const names = new Map<string, Named>(
  Object.entries(featureExamples).flatMap(([feature, { routes }]) =>
    Object.entries(routes).map(([name, route]): [string, Named] => [callOf(route), { feature, name }]),
  ),
)

/** Feature and name of a route in its contract; undefined for a route that no contract lists. */
export const nameOf = (route: Route): Named | undefined => names.get(callOf(route))

export const saysNobody = (route: Route): boolean => {
  const named = nameOf(route)
  const silent: readonly string[] = (named && declared[named.feature]?.aboutNobody) ?? []
  return !!named && silent.includes(named.name)
}

const byEnd = new Map<string, ReadonlyMap<string, FieldClass>>(
  Object.entries(declared).map(([feature, { fields }]) => [
    feature,
    new Map(
      (Object.entries(fields) as [FieldClass, readonly string[]][]).flatMap(([fieldClass, ends]) =>
        ends.map((end): [string, FieldClass] => [end, fieldClass]),
      ),
    ),
  ]),
)

/** The declared class of one field; undefined when nobody declared it. The longest end of the path wins. */
export const classOf = (route: Route, path: string): FieldClass | undefined => {
  const named = nameOf(route)
  const ends = named && byEnd.get(named.feature)
  if (!ends) return undefined
  const keys = path.split('.')
  for (let from = 0; from < keys.length; from += 1) {
    const end = keys.slice(from).join('.')
    const found = ends.get(`${named.name}#${end}`) ?? ends.get(end)
    if (found) return found
  }
  if (replyFields(route).some((field) => field.path === path && field.isPlain)) return 'neutral'
  return ends.get(`${named.name}#*`)
}

/** Fields of a route that nobody declared, with what to write. */
export const undeclaredFields = (route: Route): string[] => {
  const named = nameOf(route)
  if (!named) return [`${route.method} ${route.path}: add it to its feature’s contract and route-examples.ts`]
  if (saysNobody(route)) return []
  return replyFields(route)
    .filter(({ path, isPlain }) => !isPlain && !classOf(route, path))
    .map(
      ({ path }) =>
        `${named.name}#${path}: write its class in features/${named.feature}/testing/sensitivity.ts (docs/security/rights.md)`,
    )
}

const telling = new Map<string, DataClass>(
  Object.values(declared).flatMap((feature) =>
    (Object.entries(feature.telling ?? {}) as [DataClass, readonly string[]][]).flatMap(([dataClass, all]) =>
      all.map((one): [string, DataClass] => [one, dataClass]),
    ),
  ),
)

/** What a value says by itself, wherever it stands; nothing for most. */
export const toldBy = (value: string): DataClass | undefined => telling.get(value)

/** What the words of a page or of a calendar say by themselves. */
export const toldIn = (text: string): DataClass[] =>
  [...telling].flatMap(([words, dataClass]) => (/\s/.test(words) && text.includes(words) ? [dataClass] : []))
