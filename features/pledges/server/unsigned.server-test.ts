import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { readPledge } from '../contract.ts'
import { aPledge } from '../testing/pledge-builders.ts'

it('a pledge is not late while nothing is signed, whatever its day', async () => {
  const world = await aTerritory()
  const { id } = await aPledge(world)
  const read = () => world.as('projectManager').done(readPledge, { params: { pledgeId: id } })
  expect((await read()).state).toBe('upcoming')
  world.at('2030-01-02T08:00:00Z')
  expect((await read()).state).toBe('late')
  await world.rows((tx) =>
    tx.query('update agreements.agreement set signed_on = null where territory_id = $1', [tx.territoryId]),
  )
  expect((await read()).state).toBe('upcoming')
})
