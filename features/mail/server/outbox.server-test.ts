import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { listOutbox } from '../contract.ts'

it('The outbox of a real territory does not exist, whoever asks', async () => {
  const world = await aTerritory()
  for (const role of ['projectManager', 'territoryAdmin'])
    expect(await world.as(role).refused(listOutbox, { params: {}, query: {} })).toBe('not-found')
})
