import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { listPledges } from '../contract.ts'
import { aDelivery, aPledge } from '../testing/pledge-builders.ts'

it('tells a member what her own organisation owes soon, and nothing of the others', async () => {
  const world = await aTerritory()
  const { id, agreementId } = await aPledge(world, { dueOn: '2026-12-15' })
  await aPledge(world, { agreementId, dueOn: '2028-06-30' })
  const ownOf = async (role: string) =>
    (await world.as(role).done(listPledges, { params: {}, query: {} })).own
  expect(await ownOf('prescriber')).toMatchObject({ key: world.organisations.franceTravail, toDo: 1 })
  expect(await ownOf('stepOperator')).toBeNull()
  await aDelivery(world, id, { quantity: 4000 })
  expect((await ownOf('prescriber'))?.toDo).toBe(0)
})
