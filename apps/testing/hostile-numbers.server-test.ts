import { describe, expect, it } from 'vitest'
import type { Route } from '#platform/contract/route.ts'
import { featureExamples } from './examples.ts'
import { schemaOf } from './free-texts.ts'
import type { RouteExample } from './route-examples.ts'
import { aTerritory } from './world.ts'

const known = Object.values(featureExamples).flatMap(({ routes, examples }) =>
  Object.entries(examples).flatMap(([name, example]) => {
    const route: Route | undefined = routes[name]
    const holds = [route?.body, route?.query].some(
      (schema) => schema && /"(integer|number)"/.test(JSON.stringify(schemaOf(schema))),
    )
    return route && holds
      ? [{ name: `${route.method} ${route.path}`, route, example: example as RouteExample<Route> }]
      : []
  }),
)

/** The numbers that a query may hold, beside those that its example gives. */
const askedNumbers = (route: Route): Record<string, number> => {
  const { properties = {} } = route.query ? schemaOf(route.query) : {}
  const counted = Object.entries(properties).filter(([, one]) =>
    /"(integer|number)"/.test(JSON.stringify(one)),
  )
  return Object.fromEntries(counted.map(([name]) => [name, 0]))
}

/** The same value with every number changed, but those at the pointers that are kept. */
const withNumbers = (value: unknown, number: number, kept: ReadonlySet<string>, at = ''): unknown => {
  if (typeof value === 'number') return kept.has(at) ? value : number
  if (Array.isArray(value)) return value.map((one, index) => withNumbers(one, number, kept, `${at}/${index}`))
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withNumbers(one, number, kept, `${at}/${key}`)]),
  )
}

describe('a number', () => {
  it.for(known)('as large as it may be is taken or refused, never a breakdown: $name', async (one) => {
    const { route, example } = one
    const world = await aTerritory()
    const input = (await example.input(world)) as Partial<Record<'body' | 'query', unknown>>
    const asked = { ...askedNumbers(route), ...(input.query as object | undefined) }
    for (const number of [-1, 0.5, 2 ** 31, 1e300]) {
      const kept = new Set<string>()
      for (;;) {
        const body = withNumbers(input.body, number, kept)
        const query = withNumbers(asked, number, kept)
        if (JSON.stringify([body, query]) === JSON.stringify([input.body, asked])) break
        const answer = await world.as(example.as).call(route, { ...input, body, query })
        expect(answer.status, `${answer.text} ${JSON.stringify(body)}`).toBeLessThan(500)
        if (answer.status < 300) break
        const fresh = (answer.problem.fields ?? []).filter(({ pointer }) => !kept.has(pointer))
        if (fresh.length === 0) break
        for (const { pointer } of fresh) kept.add(pointer)
      }
    }
  })
})
