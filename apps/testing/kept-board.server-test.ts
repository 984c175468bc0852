import { describe, expect, it } from 'vitest'
import { aPlainAgreement, boardFor, keptAndAnew } from '#features/agreements/testing/kept-board.ts'
import { featureExamples } from './examples.ts'
import { aTerritory, type World } from './world.ts'

/** The features whose rows are counted, or whose acts write such rows. */
const features = ['exchanges', 'organisations', 'pathways', 'people', 'privacy', 'referrals', 'transfers']
const writers = features.flatMap((feature) => {
  const { routes = {}, examples = {} } = featureExamples[feature] ?? {}
  return Object.entries(examples).flatMap(([name, example]) => {
    const route = routes[name]
    return route && route.method !== 'GET' ? [{ name: `${feature}: ${name}`, route, example }] : []
  })
})

/** Some examples let years pass: nobody is signed out meanwhile. */
const aLastingTerritory = async (): Promise<World> => {
  const world = await aTerritory()
  await world.rows((tx) =>
    tx.query(
      `update accounts.session set expires_at = '2040-01-01' where user_id in (
         select user_id from accounts.seat where territory_id = $1)`,
      [tx.territoryId],
    ),
  )
  return world
}

describe('whatever act writes, a board kept is the board counted anew', () => {
  const moving: string[] = []
  it.each(writers)('$name', async ({ name, route, example }) => {
    const world = await aLastingTerritory()
    const agreement = await aPlainAgreement(world)
    await example.prepare?.(world)
    const input = await example.input(world)
    const before = await boardFor(world, agreement, { period: '2026' })
    const answer = await world.as(example.as).call(route, input)
    expect(answer.status, answer.text).toBeLessThan(300)
    await world.runJobs()
    const { kept, anew } = await keptAndAnew(world, agreement)
    expect(kept).toEqual(anew)
    const figures = before.objectives.map(({ figure }) => figure)
    if (JSON.stringify(figures) !== JSON.stringify(anew.map(({ figure }) => figure))) moving.push(name)
  })

  it('and those that say who was seen, suspended, hired or gone move a figure', () => {
    const acts = [
      'recordMeeting',
      'changeMeeting',
      'suspendPathway',
      'recordJob',
      'closePathway',
      'correctExit',
    ]
    expect(moving).toEqual(expect.arrayContaining(acts.map((act) => `pathways: ${act}`)))
  })
})
