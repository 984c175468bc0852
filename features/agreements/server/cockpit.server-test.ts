import { expect, it } from 'vitest'
import { aTerritory, testNow, type World } from '#apps/testing/world.ts'
import { readCockpit } from '../contract.ts'
import { keeping } from '../rules/keeping.ts'
import { countedPathways, exits } from '../testing/counted-pathways.ts'

const read = (world: World, query: { recount?: 'yes' } = {}, role = 'projectManager') =>
  world.as(role).done(readCockpit, { params: {}, query })

it('the cockpit counts the year and says when', async () => {
  const world = await aTerritory()
  await countedPathways(world, [
    { signedOn: '2026-02-02', lastMeetingOn: '2026-11-02' },
    { signedOn: '2026-02-02' },
    { signedOn: '2025-02-02', state: 'suspended' },
    { signedOn: null },
    ...exits(2, 'positive-training'),
    ...exits(1, 'neutral'),
  ])
  expect(await world.as('projectManager').done(readCockpit, { params: {}, query: {} })).toEqual({
    asOf: '2026-11-23T08:00:00.000Z',
    from: '2026-01-01',
    to: '2026-11-23',
    active: 3,
    entries: 2,
    exits: {
      all: 3,
      positiveEmployment: 0,
      positiveTraining: 2,
      otherDynamic: 0,
      neutral: 1,
      negative: 0,
      reorientation: 0,
    },
    followed: 2,
    seen: 1,
    seenShare: 50,
  })
})

it('the cockpit of a référent counts her own pathways, and that of who pilots counts all', async () => {
  const world = await aTerritory()
  await countedPathways(world, [
    { signedOn: '2026-02-02', lastMeetingOn: '2026-10-23' },
    { signedOn: '2026-02-02', lastMeetingOn: '2026-10-22', referent: 'secondReferent' },
    { signedOn: '2026-02-02', lastMeetingOn: '2026-10-23', referent: 'secondReferent' },
    ...exits(2, 'neutral', { referent: 'secondReferent' }),
  ])
  const counts = async (role: string) => {
    const {
      active,
      entries,
      followed,
      seen,
      exits: gone,
    } = await world.as(role).done(readCockpit, { params: {}, query: {} })
    return [active, entries, followed, seen, gone.all, gone.neutral]
  }
  expect(await counts('referent')).toEqual([1, 1, 1, 1, 0, 0])
  expect(await counts('secondReferent')).toEqual([2, 2, 2, 1, 2, 2])
  expect(await counts('projectManager')).toEqual([3, 3, 3, 2, 2, 2])
})

it('whoever may not see the persons reads no class of exits while one of them is small', async () => {
  const world = await aTerritory()
  await countedPathways(world, [...exits(6, 'positive-employment'), ...exits(5, 'negative')])
  expect((await read(world, {}, 'electedOfficial')).exits).toMatchObject({ all: 11, positiveEmployment: 6 })
  await countedPathways(world, exits(1, 'neutral'))
  expect((await read(world, {}, 'electedOfficial')).exits).toEqual({
    all: 12,
    positiveEmployment: null,
    positiveTraining: null,
    otherDynamic: null,
    neutral: null,
    negative: null,
    reorientation: null,
  })
  expect((await read(world)).exits).toMatchObject({ all: 12, neutral: 1 })
})

const after = (seconds: number) => new Date(testNow.getTime() + seconds * 1000)
const signed = (many: number) => Array.from({ length: many }, () => ({ signedOn: '2026-02-02' }))

it('a territory of ordinary size is counted at each opening', async () => {
  const world = await aTerritory()
  await countedPathways(world, signed(3))
  expect((await read(world)).active).toBe(3)
  await countedPathways(world, signed(1))
  expect((await read(world)).active).toBe(4)
})

it('the counts of a big territory are kept a minute with their instant, or counted again when asked', async () => {
  const world = await aTerritory()
  await countedPathways(world, signed(keeping.from))
  const first = await read(world)
  await countedPathways(world, signed(1))
  world.at(after(keeping.seconds - 1))
  expect(await read(world)).toEqual(first)
  const asked = await read(world, { recount: 'yes' })
  expect(asked).toMatchObject({ active: keeping.from + 1, asOf: after(keeping.seconds - 1).toISOString() })
  expect(await read(world)).toEqual(asked)
  await countedPathways(world, signed(1))
  world.at(after(2 * keeping.seconds - 1))
  expect((await read(world)).active).toBe(keeping.from + 2)
})

it('a référent of a big territory counts her own as they stand', async () => {
  const world = await aTerritory()
  await countedPathways(world, signed(keeping.from))
  await read(world)
  expect((await read(world, {}, 'secondReferent')).active).toBe(0)
  await countedPathways(world, [{ signedOn: '2026-02-02', referent: 'secondReferent' }])
  expect((await read(world, {}, 'secondReferent')).active).toBe(1)
})
