import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { changeSetting } from '#features/territory/contract.ts'
import { newId } from '#kernel/id.ts'
import { proposeAppointments } from '../../contract/caseload.ts'
import {
  listConvenings,
  listDoubleConvenings,
  noteConvening,
  withdrawConvening,
} from '../../contract/convenings.ts'
import { changeMeeting, recordMeeting } from '../../contract/meetings.ts'
import { aConvening, aMeeting } from '../../testing/meeting-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'

const doubles = async (world: World, role = 'referent') =>
  (await world.as(role).done(listDoubleConvenings, { params: {} })).items

it('warns of an appointment on the half-day on which the référent by law calls the person in', async () => {
  const world = await aTerritory()
  const pathway = await aPathway(world)
  await aConvening(world, { pathwayId: pathway.id, at: '2026-11-26T08:00:00Z' })
  const { id } = await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-26T10:30:00Z' })
  await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-26T14:00:00Z' })
  expect(await doubles(world)).toEqual([
    {
      ...{ meetingId: id, personId: pathway.personId, personName: 'Samira Haddad' },
      ...{ meetingAt: '2026-11-26T10:30:00.000Z', convenedAt: '2026-11-26T08:00:00.000Z' },
      byKind: 'france-travail',
    },
  ])
  expect(await doubles(world, 'secondReferent')).toEqual([])
})

it('never refuses the appointment that it warns of, planned or moved', async () => {
  const world = await aTerritory()
  const { id: pathwayId } = await aPathway(world)
  await aConvening(world, { pathwayId, at: '2026-11-26T08:00:00Z' })
  const referent = world.as('referent')
  const meetingId = newId()
  const body = { id: meetingId, kind: 'interview', at: '2026-11-26T08:00:00Z', presence: 'planned' } as const
  await referent.done(recordMeeting, { params: { pathwayId }, body })
  expect(await doubles(world)).toHaveLength(1)
  const { id: _, ...moved } = { ...body, version: 1, at: '2026-11-27T08:00:00Z' }
  await referent.done(changeMeeting, { params: { meetingId }, body: moved })
  expect(await doubles(world)).toEqual([])
  await referent.done(changeMeeting, { params: { meetingId }, body: { ...moved, version: 2, at: body.at } })
  expect(await doubles(world)).toHaveLength(1)
})

it('warns as near as the territory chose', async () => {
  const world = await aTerritory()
  const pathway = await aPathway(world)
  const params = { pathwayId: pathway.id }
  const margin = async () => (await world.as('referent').done(listConvenings, { params })).margin
  await aConvening(world, { pathwayId: pathway.id, at: '2026-11-26T08:00:00Z' })
  await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-26T15:00:00Z' })
  expect([await margin(), await doubles(world)]).toEqual(['half-day', []])
  await world.as('territoryAdmin').done(changeSetting, {
    params: { code: 'pathways.convening-margin' },
    body: { value: 'day', validFrom: '2026-11-01' },
  })
  expect(await margin()).toBe('day')
  expect(await doubles(world)).toHaveLength(1)
})

it('noted by two people, or from two tabs, is one convening', async () => {
  const world = await aTerritory()
  const { id: pathwayId } = await aPathway(world)
  const note = (more: object = {}) => aConvening(world, { pathwayId, at: '2026-11-26T08:00:00Z', ...more })
  await note()
  await note()
  const params = { pathwayId }
  const kept = async () => (await world.as('referent').done(listConvenings, { params })).items
  expect(await kept()).toHaveLength(1)
  await note({ at: '2026-11-26T09:00:00Z' })
  expect(await kept()).toHaveLength(2)
  const [first] = await kept()
  await world.as('referent').done(withdrawConvening, { params: { conveningId: first?.id ?? '' } })
  await note()
  expect(await kept()).toHaveLength(2)
})

it('is noted once, told to who follows, and withdrawn when it no longer holds', async () => {
  const world = await aTerritory()
  const pathway = await aPathway(world)
  const params = { pathwayId: pathway.id }
  const body = { id: newId(), byKind: 'departement', at: '2026-11-26T08:00:00Z' } as const
  for (let sent = 0; sent < 2; sent += 1) await world.as('referent').done(noteConvening, { params, body })
  expect((await world.as('referent').done(listConvenings, { params })).items).toEqual([
    { id: body.id, byKind: 'departement', at: '2026-11-26T08:00:00.000Z', notedBy: 'Membre referent' },
  ])
  expect((await world.as('secondReferent').call(listConvenings, { params })).status).toBe(404)
  expect((await world.as('secondReferent').call(noteConvening, { params, body })).status).toBe(404)
  await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-26T08:30:00Z' })
  expect(await doubles(world)).toHaveLength(1)
  const withdrawal = { params: { conveningId: body.id } }
  expect((await world.as('secondReferent').call(withdrawConvening, withdrawal)).status).toBe(404)
  await world.as('referent').done(withdrawConvening, withdrawal)
  expect(await doubles(world)).toEqual([])
  expect((await world.as('referent').done(listConvenings, { params })).items).toEqual([])
})

it('says how many of the appointments proposed at once are too near a convening', async () => {
  const world = await aTerritory()
  const [near, free] = [await aPathway(world), await aPathway(world, { familyName: 'Lacroix' })]
  await aConvening(world, { pathwayId: near.id, at: '2026-11-26T08:00:00Z' })
  const appointments = [near, free].map(({ id }) => ({
    ...{ id: newId(), pathwayId: id, at: '2026-11-26T10:30:00Z' },
  }))
  const body = { id: newId(), kind: 'interview' as const, appointments }
  const referent = world.as('referent')
  expect((await referent.done(proposeAppointments, { params: {}, body })).doubleConvenings).toBe(1)
})
