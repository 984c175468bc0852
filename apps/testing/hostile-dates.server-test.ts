import { describe, expect, it } from 'vitest'
import type { Route } from '#platform/contract/route.ts'
import { featureExamples } from './examples.ts'
import { freeTextsOf, isDate, isInstant, schemaOf, withTexts } from './free-texts.ts'
import type { RouteExample } from './route-examples.ts'
import { aTerritory } from './world.ts'

const known = Object.values(featureExamples).flatMap(({ routes, examples }) =>
  Object.entries(examples).flatMap(([name, example]) => {
    const route: Route | undefined = routes[name]
    const parts = (['body', 'query'] as const).filter((part) => {
      const schema = route?.[part]
      return schema && freeTextsOf(schemaOf(schema), '', (one) => isDate(one) || isInstant(one)).length > 0
    })
    return route && parts.length > 0
      ? [{ name: `${route.method} ${route.path}`, route, parts, example: example as RouteExample<Route> }]
      : []
  }),
)
type Input = Readonly<Partial<Record<'body' | 'query', unknown>>>
const dated = (
  known: { route: Route; parts: readonly ('body' | 'query')[] },
  input: Input,
  day: string,
  kept: ReadonlySet<string>,
) =>
  Object.fromEntries(
    known.parts.map((part) => {
      const schema = schemaOf(known.route[part] as NonNullable<Route['body']>)
      const days = withTexts(schema, input[part] ?? {}, (at, given) => (kept.has(at) ? given : day), isDate)
      const instantOf = (at: string, given: unknown) => (kept.has(at) ? given : `${day}T23:59:59Z`)
      return [part, withTexts(schema, days, instantOf, isInstant)]
    }),
  )

describe('a date', () => {
  describe.for(known)('$name', ({ route, parts, example }) => {
    it('that no calendar has is refused', async () => {
      const world = await aTerritory()
      const input = await example.input(world)
      for (const day of ['2026-02-30', '2025-02-29', '1926-13-01']) {
        const wrong = dated({ route, parts }, input, day, new Set())
        const answer = await world.as(example.as).call(route, { ...input, ...wrong })
        const isSent = JSON.stringify(wrong).includes(day)
        expect(isSent ? [answer.status, answer.problem.code] : [], answer.text).toEqual(
          isSent ? [422, 'invalid'] : [],
        )
      }
    })

    it.for(['0001-01-01', '1896-11-23', '9999-12-31'])(
      'as far as %s is taken or refused, never a breakdown',
      async (day) => {
        const world = await aTerritory()
        const input = await example.input(world)
        const kept = new Set<string>()
        for (;;) {
          const far = dated({ route, parts }, input, day, kept)
          const answer = await world.as(example.as).call(route, { ...input, ...far })
          expect(answer.status, `${answer.text} ${JSON.stringify(far)}`).toBeLessThan(500)
          if (answer.status < 300) break
          const fresh = (answer.problem.fields ?? []).filter(({ pointer }) => !kept.has(pointer))
          if (fresh.length === 0) break
          for (const { pointer } of fresh) kept.add(pointer)
        }
      },
    )
  })
})
