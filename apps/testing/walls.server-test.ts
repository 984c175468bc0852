import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'zod/v4/core'
import { features } from '#apps/server/features.ts'
import { shippedRoles } from '#features/organisations/server/public.ts'
import type { Route } from '#platform/contract/route.ts'
import { knownRoutes, nameOf } from './examples.ts'
import { aTerritory, type World } from './world.ts'

const territoryRoutes = features.flatMap((feature) =>
  feature.routes
    .filter((served) => served.inTerritory)
    .map(({ route }) => ({ route, feature: feature.name })),
)
const rightsOf = ({ access }: Route): string[] =>
  typeof access === 'object' ? [access.right, access.besides].flatMap((right) => right ?? []) : []

describe('every route of a territory', () => {
  let neighbour: World
  beforeAll(async () => {
    neighbour = await aTerritory()
  })

  it('has its example', () => {
    const missing = territoryRoutes
      .filter(({ route }) => !knownRoutes.some((one) => one.route === route))
      .map(
        ({ route, feature }) =>
          `${nameOf(route)}: write a valid call in features/${feature}/testing/route-examples.ts`,
      )
    expect(missing).toEqual([])
  })

  // One valid call for all: what is refused changes nothing, and the last test shows that it was worth asking.
  describe.for(knownRoutes)('$name', ({ route, example }) => {
    let world: World
    let input: object
    beforeAll(async () => {
      world = await aTerritory()
      input = await example.input(world)
    })

    it('does not exist for the neighbour territory, nor without a session', async () => {
      expect((await world.nobody.call(route, input)).status).toBe(401)
      const across = { ...input, params: { ...paramsOf(input), territoryId: world.territoryId } }
      expect((await neighbour.as(example.as).call(route, across)).status).toBe(404)
    })

    if (example.names === 'a-row')
      it('gives nothing of a row asked from inside another territory', async () => {
        const asking = example.prepare ? await aNeighbourAt(world.services.clock.now()) : neighbour
        await example.prepare?.(asking)
        expect((await asking.as(example.as).call(route, input)).status).toBe(404)
      })

    if (rightsOf(route).length > 0)
      it('answers 403 to each role without the right, or without one of both', async () => {
        // Who the example made able answers below.
        for (const role of rolesWithout(route).filter((one) => one !== example.as)) {
          const answer = await world.as(role).call(route, input)
          expect([role, answer.status]).toEqual([role, 403])
        }
      })

    it('answers its schema, and no other field, to who has the right', async () => {
      const answer = await world.as(example.as).call(route, input)
      expect(answer.status, answer.text).toBeLessThan(300)
      // A reply made by the database skips the schema at run time: here every field of it must be declared.
      if (route.reply) expect(parse(route.reply, answer.body)).toEqual(answer.body)
    })
  })
})

/** A new territory puts the clock back; the call under test was made ready at another instant. */
const aNeighbourAt = async (instant: Date): Promise<World> => {
  const territory = await aTerritory()
  territory.at(instant)
  return territory
}
const paramsOf = (input: object): object => ('params' in input ? (input.params as object) : {})
const rolesWithout = (route: Route): string[] =>
  shippedRoles
    .filter((role) => rightsOf(route).some((right) => !Object.hasOwn(role.rights, right)))
    .map((role) => role.code)
