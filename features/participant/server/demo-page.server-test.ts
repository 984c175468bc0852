import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { enterPage } from '../contract.ts'
import { openDemoPage } from './demo-page.ts'

const open = (world: World) =>
  world.rows((tx) => {
    const { clock, config } = world.services
    return openDemoPage({ tx, now: clock.now(), config })
  })

const isDemo = (world: World) =>
  world.rows((tx) =>
    tx.query('update territory.territory set is_demo = true where territory_id = $1', [tx.territoryId]),
  )

const enter = (world: World, page: Awaited<ReturnType<typeof open>>) => {
  const body = { token: page?.path.split('/').at(-1) ?? '', code: page?.code ?? '' }
  return world.nobody.call(enterPage, { body })
}

it('of a demo, the page of an invented person opens with the link and the code given at the start', async () => {
  const world = await aTerritory()
  await aPathway(world, { givenName: 'Samira' })
  await isDemo(world)
  const page = await open(world)
  expect(page?.givenName).toBe('Samira')
  expect((await enter(world, page)).status).toBe(204)
})

it('a later start gives another link and code, and the former ones open nothing', async () => {
  const world = await aTerritory()
  await aPathway(world)
  await isDemo(world)
  const [first, second] = [await open(world), await open(world)]
  expect((await enter(world, first)).status).toBe(404)
  expect((await enter(world, second)).status).toBe(204)
})

it('opens nobody of a real territory', async () => {
  const world = await aTerritory()
  await aPathway(world)
  expect(await open(world)).toBeUndefined()
})
