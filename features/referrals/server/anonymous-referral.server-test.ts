import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import {
  examineReferral,
  exportIncomingReferrals,
  exportSentReferrals,
  listIncomingReferrals,
  listSentReferrals,
  readLetter,
  readSentReferral,
  refuseReferral,
} from '../contract.ts'
import { aDraft, aSentReferral } from '../testing/referral-builders.ts'
import { linesOfSender } from './lines-of-sender.ts'
import { referralsRetention } from './retention-part.ts'

const file = { format: 'csv', reason: 'Comité technique', filters: { state: 'refused' } } as const
const linesIn = (text: string) => text.trim().split('\r\n').slice(1)

describe('a prescription made anonymous, which never led to a file', () => {
  let world: World
  let kept: string
  let gone: string
  beforeEach(async () => {
    world = await aTerritory()
    kept = await aRefused('Quintrec')
    gone = await aRefused('Aubrun')
  })
  const aRefused = async (familyName: string) => {
    const referralId = await aSentReferral(world, { familyName })
    await world.as('entryDesk').done(refuseReferral, {
      params: { referralId },
      body: { version: 2, code: 'no-place', text: 'Complet.' },
    })
    return referralId
  }
  const anonymise = () =>
    world.rows(async (tx) => {
      const act = { tx, now: world.services.clock.now(), today: '2026-11-23' }
      expect(await referralsRetention.withoutFile?.anonymise(act, [gone])).toEqual([gone])
    })
  const query = { state: 'refused' } as const
  const received = () => world.as('entryDesk').done(listIncomingReferrals, { params: {}, query })
  const sent = () => world.as('prescriber').done(listSentReferrals, { params: {}, query })

  it('is out of the lists of both sides, and of their total', async () => {
    expect([(await received()).total, (await sent()).total]).toEqual([2, 2])
    await anonymise()
    for (const { items, total } of [await received(), await sent()])
      expect([items.map(({ id }) => id), total]).toEqual([[kept], 1])
  })

  it('is out of their files', async () => {
    await anonymise()
    await grantRight(world, 'prescriber', 'exchanges.export')
    const received = await world
      .as('projectManager')
      .call(exportIncomingReferrals, { params: {}, body: file })
    const sent = await world.as('prescriber').call(exportSentReferrals, { params: {}, body: file })
    for (const { text } of [received, sent]) {
      expect(linesIn(text)).toHaveLength(1)
      expect(text).toContain('Quintrec')
    }
  })

  it('answers as one that is no more, its letter too', async () => {
    await anonymise()
    const params = { referralId: gone }
    expect([
      await world.as('entryDesk').refused(examineReferral, { params }),
      await world.as('entryDesk').refused(readLetter, { params }),
      await world.as('prescriber').refused(readSentReferral, { params }),
    ]).toEqual(['not-found', 'not-found', 'not-found'])
  })

  it('stays a line of the return to its organisation, which counts what was sent', async () => {
    await anonymise()
    const lines = await world.rows((tx) =>
      linesOfSender(tx, {
        ...{ organisationId: world.organisations.franceTravail ?? '', limit: 10 },
        ...{ from: '2026-01-01', to: '2026-12-31' },
      }),
    )
    expect(lines.map(({ id }) => id).toSorted()).toEqual([kept, gone].toSorted())
  })

  it('is not a draft that has no name yet', async () => {
    const referralId = await aDraft(world, { familyName: '' })
    const { items } = await world
      .as('prescriber')
      .done(listSentReferrals, { params: {}, query: { state: 'draft' } })
    expect(items.map(({ id }) => id)).toEqual([referralId])
    const { state } = await world.as('prescriber').done(readSentReferral, { params: { referralId } })
    expect(state).toBe('draft')
  })
})
