import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { changeSetting } from '#features/territory/contract.ts'
import { readSentReferral } from '../contract.ts'
import { aSentReferral } from '../testing/referral-builders.ts'
import { watchTerritory } from './watch-referrals.ts'

describe('the hourly watch', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const watchAt = async (instant: string) => {
    world.at(instant)
    const here = { territoryId: world.territoryId, slug: '', name: 'Lille', timeZone: 'Europe/Paris' }
    await world.rows((tx) => watchTerritory({ tx, now: new Date(instant) }, here))
  }
  const templates = async () => {
    const rows = await world.rows((tx) =>
      tx.query<{ template: string }>(
        `select template from mail.message where territory_id = $1 and template <> 'referrals.received' order by created_at, id`,
        [tx.territoryId],
      ),
    )
    return rows.map((row) => row.template)
  }
  const read = (referralId: string) =>
    world.as('prescriber').done(readSentReferral, { params: { referralId } })

  it('reminds the entry desk on day 10 and day 20, once each however often it runs', async () => {
    await aSentReferral(world)
    await watchAt('2026-12-02T20:00:00Z')
    expect(await templates()).toEqual([])
    await watchAt('2026-12-03T08:00:00Z')
    await watchAt('2026-12-03T09:00:00Z')
    await watchAt('2026-12-13T08:00:00Z')
    expect(await templates()).toEqual(['referrals.desk-reminder', 'referrals.desk-reminder'])
  })

  it('lets expire on day 30 in the territory’s own time, tells sender and person, and leaves its trace', async () => {
    const id = await aSentReferral(world, { email: 'nadia@essai.example' })
    await watchAt('2026-12-22T22:30:00Z')
    expect((await read(id)).state).toBe('sent')
    await watchAt('2026-12-22T23:30:00Z')
    const expired = await read(id)
    expect([expired.state, expired.history.at(-1)]).toEqual([
      'expired',
      { move: 'expire', toState: 'expired', at: '2026-12-22T23:30:00.000Z', memberName: null },
    ])
    expect(await templates()).toContain('referrals.person-expired')
    expect(await templates()).toContain('referrals.expired')
  })

  it('follows the delays that the territory chose', async () => {
    const choose = (code: string, value: unknown) =>
      world.as('territoryAdmin').done(changeSetting, {
        params: { code },
        body: { value, validFrom: '2026-11-01' },
      })
    await choose('referrals.expiry-days', 12)
    await choose('deadlines.referral-answer', {
      due: { days: 5 },
      shows: { days: 0 },
      escalates: { days: 8 },
    })
    const id = await aSentReferral(world)
    expect(await read(id)).toMatchObject({ answerDueOn: '2026-11-28', expiresOn: '2026-12-05' })
    await watchAt('2026-11-27T08:00:00Z')
    expect(await templates()).toEqual([])
    await watchAt('2026-11-28T08:00:00Z')
    await watchAt('2026-12-01T08:00:00Z')
    expect(await templates()).toEqual(['referrals.desk-reminder', 'referrals.desk-reminder'])
    await watchAt('2026-12-05T08:00:00Z')
    expect((await read(id)).state).toBe('expired')
  })
})
