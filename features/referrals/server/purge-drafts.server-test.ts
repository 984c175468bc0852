import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { changeSetting } from '#features/territory/contract.ts'
import { readSentReferral, saveDraft } from '../contract.ts'
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
    await world.as('territoryAdmin').done(changeSetting, {
      params: { code: 'referrals.draft-days' },
      body: { value: 7, validFrom: '2026-11-01' },
    })
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
