import { expect, it } from 'vitest'
import type { World } from '#apps/testing/world.ts'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import { listIncomingReferrals, type ReferralValues } from '../contract.ts'
import { referralValuesOf } from '../testing/referral-builders.ts'
import { type ReceivedReferral, receiveReferral } from './receive-referral.ts'

/** As the entry desk imports a file: the same transaction, actor and day as a request of hers. */
const receive = (world: World, more: Partial<ReceivedReferral>) =>
  world.rows((tx) => {
    const desk = world.members.entryDesk
    if (!desk) throw new Error('no entry desk')
    const actor = { memberId: desk.memberId, organisationId: desk.organisationId, roleCodes: ['entryDesk'] }
    const context = {
      tx,
      actor,
      now: new Date('2026-11-23T08:00:00Z'),
      today: '2026-11-23',
      requestId: 'import',
    }
    return receiveReferral(context as unknown as Context, {
      id: newId(),
      senderOrganisationId: world.organisations.missionLocale,
      values: { ...empty, ...referralValuesOf(world) },
      ...more,
    })
  })

const empty = { resources: [], criteria: [], sensitive: [] } as unknown as ReferralValues

it('a prescription that came by file waits on the entry desk in the name of its sender, from the day it was sent', async () => {
  const world = await aTerritory()
  await receive(world, { sentOn: '2026-11-10' })
  const { items } = await world.as('entryDesk').done(listIncomingReferrals, { params: {}, query: {} })
  expect(items.map((line) => [line.senderName, line.ageDays, line.answerDueOn, line.urgency])).toEqual([
    ['Organisme missionLocale', 13, '2026-11-20', 'due'],
  ])
})

it('is refused without a name, and for a day that has not come', async () => {
  const world = await aTerritory()
  const unnamed = { ...empty, ...referralValuesOf(world), familyName: '' }
  expect(await receive(world, { values: unnamed })).toMatchObject({
    ok: false,
    fields: [{ pointer: '/familyName', code: 'required' }],
  })
  expect(await receive(world, { sentOn: '2026-11-24' })).toMatchObject({ ok: false })
})
