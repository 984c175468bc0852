import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { decideItem } from '../contract.ts'
import { agendaOf, anAdmission, aRefusal, aSessionWithItem } from '../testing/session-builders.ts'

it('a decision made by two members at once stands as the first made it, and the second is told by whom', async () => {
  const world = await aTerritory()
  const { session, item } = await aSessionWithItem(world)
  const params = { sessionId: session.id, itemId: item.itemId }
  await world.as('entryDesk').done(decideItem, { params, body: aRefusal(item.version) })
  for (const body of [aRefusal(item.version), anAdmission(world, item.version)]) {
    const { problem } = await world.as('projectManager').call(decideItem, { params, body })
    expect(problem).toMatchObject({ code: 'stale-version', current: { state: 'refused' } })
    expect(problem.current).toHaveProperty('decidedByName', expect.stringMatching(/./))
  }
  expect((await agendaOf(world, session.id)).items[0]?.decision?.move).toBe('refuse')
})
