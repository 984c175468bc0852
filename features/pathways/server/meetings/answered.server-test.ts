import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { listMeetings, recordMeeting } from '../../contract/meetings.ts'
import { aPathway } from '../../testing/pathway-builders.ts'

const held = { kind: 'interview', at: '2026-11-23T07:50:00Z', presence: 'honoured' } as const

it('an exchange answers what is stored, to the second, when it leaves alone and when it does not', async () => {
  const world = await aTerritory()
  const { id } = await aPathway(world)
  const params = { pathwayId: id }
  const at = '2026-11-20T09:15:42.987Z'
  const bare = { kind: 'phone-call', presence: 'message-left' } as const
  const next = { id: newId(), kind: 'interview', at: '2026-12-14T09:00:00Z' } as const
  for (const said of [{ at, minutes: 45, place: 'Dorignies', note: 'Vu.' }, bare, { at, next }]) {
    const stored = await world
      .as('referent')
      .done(recordMeeting, { params, body: { ...held, id: newId(), ...said } })
    const { items } = await world.as('referent').done(listMeetings, { params, query: {} })
    expect(items.find((one) => one.id === stored.id)).toMatchObject(stored)
  }
})
