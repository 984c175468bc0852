import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { putAnnex, removeAnnex } from '../../contract.ts'
import * as life from '../../testing/life-builders.ts'

it('an amount of a draft has a year of its agreement, and goes out again', async () => {
  const world = await aTerritory()
  const manager = world.as('projectManager')
  const agreementId = await life.aWrittenDraft(world)
  const { startsOn } = await life.opened(world, agreementId)
  const params = { agreementId, annexId: newId() }
  const body = {
    year: Number(startsOn.slice(0, 4)),
    funder: 'Région',
    plannedCents: 4_000_000,
    spentCents: null,
    version: 0,
  }
  const early = await manager.call(putAnnex, { params, body: { ...body, year: body.year - 1 } })
  expect(early.problem.fields).toEqual([{ pointer: '/year', code: 'year-before-start' }])
  const { version } = await manager.done(putAnnex, { params, body })
  await manager.done(removeAnnex, { params, query: { version } })
  expect((await life.opened(world, agreementId)).annexes).toEqual([])
})
