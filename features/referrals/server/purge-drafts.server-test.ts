import { beforeEach, describe, expect, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { changeSetting } from '#features/territory/contract.ts'
import { newId } from '#kernel/id.ts'
import { attachToReferral, readSentReferral, saveDraft } from '../contract.ts'
import { aDraft, aSentReferral, referralValuesOf } from '../testing/referral-builders.ts'
import { purgeTerritory } from './purge-drafts.ts'

describe('an abandoned draft', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const purgeAt = async (instant: string) => {
    world.at(instant)
    await world.rows((tx) => purgeTerritory({ tx, now: new Date(instant) }, 'Europe/Paris'))
  }
  const choose = (value: number) =>
    world.as('territoryAdmin').done(changeSetting, {
      params: { code: 'referrals.draft-days' },
      body: { value, validFrom: '2026-11-01' },
    })
  const isThere = async (referralId: string) =>
    (await world.as('prescriber').call(readSentReferral, { params: { referralId } })).status === 200
  const purged = () =>
    world.rows((tx) =>
      tx.query(
        `select details, member_id from audit.line where territory_id = $1 and action = 'referrals.drafts-purged'`,
        [tx.territoryId],
      ),
    )

  it('is erased after 90 days without a change, with a line that says how many', async () => {
    const id = await aDraft(world, { criteria: [], sensitive: [{ code: 'rqth', validUntil: null }] })
    await purgeAt('2027-02-21T02:37:00Z')
    expect(await isThere(id)).toBe(true)
    await purgeAt('2027-02-22T02:37:00Z')
    expect(await isThere(id)).toBe(false)
    expect(await purged()).toEqual([{ details: { count: 1 }, member_id: null }])
  })

  it('says to whom types it the last day on which it is kept; what was sent has none', async () => {
    const [draft, sent] = [await aDraft(world), await aSentReferral(world)]
    const keptUntil = async (referralId: string) =>
      (await world.as('prescriber').done(readSentReferral, { params: { referralId } })).keptUntil
    expect([await keptUntil(draft), await keptUntil(sent)]).toEqual(['2027-02-21', null])
    await choose(7)
    expect(await keptUntil(draft)).toBe('2026-11-30')
  })

  it('lives on when a file is joined to it', async () => {
    const referralId = await aDraft(world)
    world.at('2027-02-01T09:00:00Z')
    const file = { name: 'cv.pdf', content: '%PDF-1.4\n%%EOF\n' }
    const call = withFile({ params: { referralId, documentId: newId() } }, file)
    expect((await world.as('prescriber').call(attachToReferral, call)).status).toBe(200)
    await purgeAt('2027-03-01T02:37:00Z')
    expect(await isThere(referralId)).toBe(true)
  })

  it('lives on from its last change, and what was sent is never touched', async () => {
    const [draft, sent] = [await aDraft(world), await aSentReferral(world)]
    world.at('2027-02-01T09:00:00Z')
    await world.as('prescriber').done(saveDraft, {
      params: { referralId: draft },
      body: { ...referralValuesOf(world), version: 1 },
    })
    await purgeAt('2027-03-01T02:37:00Z')
    expect([await isThere(draft), await isThere(sent)]).toEqual([true, true])
    expect(await purged()).toEqual([])
  })

  it('is kept for the days that the territory chose', async () => {
    await choose(7)
    const id = await aDraft(world)
    await purgeAt('2026-11-30T02:37:00Z')
    expect(await isThere(id)).toBe(true)
    await purgeAt('2026-12-01T02:37:00Z')
    expect(await isThere(id)).toBe(false)
  })

  it('is left for the next night while somebody saves or sends it', async () => {
    const id = await aDraft(world)
    await world.rows(async (tx) => {
      await tx.query('select from referrals.referral where territory_id = $1 and id = $2 for update', [
        tx.territoryId,
        id,
      ])
      await purgeAt('2027-03-01T02:37:00Z')
    })
    expect(await isThere(id)).toBe(true)
    await purgeAt('2027-03-02T02:37:00Z')
    expect(await isThere(id)).toBe(false)
  })
})
