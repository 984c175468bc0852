import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { anAgreement } from '#features/agreements/testing/agreement-builders.ts'
import { aPledge } from '#features/pledges/testing/pledge-builders.ts'
import { newId } from '#kernel/id.ts'
import { addToAgenda, proposeAgenda } from '../contract.ts'
import { aBody, aMeeting } from '../testing/meeting-builders.ts'

it('an agenda is proposed one point for the late pledges of an agreement that it follows, and of no other', async () => {
  const world = await aTerritory()
  const [followed, other] = [await anAgreement(world), await anAgreement(world)]
  const pledge = await aPledge(world, { agreementId: followed })
  await aPledge(world, { agreementId: followed, label: 'Une salle de réunion' })
  await aPledge(world, { agreementId: other })
  const body = await aBody(world, { agreementIds: [followed] })
  const proposed = async (heldOn: string) => {
    const params = { meetingId: (await aMeeting(world, body.id, { heldOn })).id }
    const { items } = await world.as('projectManager').done(proposeAgenda, { params })
    return { params, found: items.filter(({ source }) => source === 'pledge') }
  }
  expect((await proposed('2026-12-30')).found).toEqual([])
  world.at('2027-01-04T08:00:00Z')
  const { params, found } = await proposed('2027-01-06')
  expect(found).toMatchObject([{ sourceId: followed }])
  expect(found[0]?.title).toContain('Engagements en retard : 2')
  expect(found[0]?.detail).toContain(pledge.label)
  await world.as('projectManager').done(addToAgenda, {
    params,
    body: { points: found.map((one) => ({ ...one, id: newId() })) },
  })
  const left = (await world.as('projectManager').done(proposeAgenda, { params })).items
  expect(left.filter(({ source }) => source === 'pledge')).toEqual([])
})
