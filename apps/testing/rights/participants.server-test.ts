import { beforeAll, describe, expect, it } from 'vitest'
import { aVisit } from '#features/participant/testing/page-builders.ts'
import type { Route } from '#platform/contract/route.ts'
import { knownRoutes } from '../examples.ts'
import { type Caller, callerWith } from '../world.ts'
import { nameOf } from './class-of.ts'
import { dataOf } from './judge-reply.ts'
import { doorOf, forgetTrials, openDoors, openRoutes } from './open-doors.ts'
import { openDoorMatrix } from './rights-matrix.ts'
import { aMarkedTerritory, type Peopled } from './walk-territory.ts'
import { rowsOf } from './world-snapshot.ts'

const ownDoors = openRoutes.filter((route) => doorOf(route)?.visitor)
const nameIn = (route: Route) => nameOf(route)?.name ?? route.path

describe('a person before her own page', () => {
  let peopled: Peopled
  const visits = new Map<string, Caller>()
  beforeAll(async () => {
    peopled = await aMarkedTerritory()
    const { world, snapshot } = peopled
    for (const row of rowsOf(snapshot.tables, 'people.person')) {
      if (row.archived_at !== null) continue
      const personId = String(row.id)
      visits.set(personId, (await aVisit(world, { personId, by: 'projectManager' })).page)
    }
    await forgetTrials(world)
  })

  it.for(ownDoors.map((route) => ({ route, title: nameIn(route) })))(
    '$title says of herself what the matrix lists, and nothing of another',
    async ({ route, title }) => {
      const inputs = (await openDoors[title]?.calls(peopled, '')) ?? []
      const faults = new Set<string>()
      for (const [personId, page] of visits) {
        const key = peopled.snapshot.owners.get(personId) ?? personId
        for (const input of inputs) {
          const reply = await page.call(route, input as never)
          for (const { dataClass, person, at } of await dataOf(
            { route, reply, input: {}, snapshot: peopled.snapshot },
            faults,
          ))
            if (!openDoorMatrix[title]?.includes(dataClass) || person !== key)
              faults.add(`${title} says ${dataClass} of ${person === key ? 'her' : 'another'} at ${at}`)
        }
      }
      expect([...faults]).toEqual([])
      expect(visits.size).toBeGreaterThan(2)
    },
  )

  it('opens no door of a member', async () => {
    const [page] = visits.values()
    const open: string[] = []
    for (const { route, name, example } of knownRoutes) {
      const input = await example.input(peopled.scratch)
      const { status } = (await page?.call(route, input as never)) ?? {}
      if (status !== 401) open.push(`${name}: ${status}`)
    }
    expect(open).toEqual([])
  })

  it('finds every door of the page closed without her session, or with one made up', async () => {
    const { world } = peopled
    const made = callerWith(world.server, world.territoryId, { 'bassin.link': 'a'.repeat(43) })
    for (const route of ownDoors)
      for (const caller of [world.nobody, world.as('referent'), made]) {
        const [input = {}] = (await openDoors[nameIn(route)]?.calls(peopled, '')) ?? []
        expect([nameIn(route), (await caller.call(route, input as never)).status]).toEqual([
          nameIn(route),
          401,
        ])
      }
  })
})
