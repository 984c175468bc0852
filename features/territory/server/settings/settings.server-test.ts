import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { changeSetting, listSettings } from '../../contract.ts'

const change = (world: World, code: string, value: unknown, validFrom: string) =>
  world.as('territoryAdmin').call(changeSetting, { params: { code }, body: { value, validFrom } })
const setting = async (world: World, code: string) => {
  const { items } = await world.as('referent').done(listSettings, { params: {} })
  return items.find((item) => item.code === code)
}
const gap = 'pathways.temporary-gap-days'

describe('the settings of a territory', () => {
  it('show what ships, its source and whether somebody checked it, to every member', async () => {
    const world = await aTerritory()
    const { items } = await world.as('electedOfficial').done(listSettings, { params: {} })
    expect(items.find((item) => item.code === 'pathways.entry-date')).toMatchObject({
      value: 'signature',
      since: null,
      next: null,
      verifiedOn: null,
      history: [],
    })
    expect(items.filter((item) => item.source.length < 10)).toEqual([])
    expect(new Set(items.map((item) => item.code)).size).toBe(items.length)
  })

  it('hold from their date on: until then the former value is in force and the next one is told', async () => {
    const world = await aTerritory()
    await change(world, gap, 3, '2026-11-01')
    await change(world, gap, 7, '2027-01-01')
    expect(await setting(world, gap)).toMatchObject({
      value: 3,
      since: '2026-11-01',
      next: { value: 7, validFrom: '2027-01-01' },
    })
    world.at('2027-01-04T08:00:00Z')
    expect(await setting(world, gap)).toMatchObject({ value: 7, since: '2027-01-01', next: null })
  })

  it('never turn a range round, on the day of a value nor on the day that the other end changes', async () => {
    const world = await aTerritory()
    const [least, most] = ['pathways.load-from', 'pathways.load-to']
    const refused = async (code: string, value: number, validFrom: string) =>
      (await change(world, code, value, validFrom)).problem?.fields?.[0]
    expect(await refused(least, 90, '2026-11-23')).toEqual({
      ...{ pointer: '/value', code: 'setting-above-most' },
      params: { from: '2026-11-23', other: 80 },
    })
    expect(await refused(most, 69, '2026-11-23')).toMatchObject({ code: 'setting-below-least' })
    expect((await change(world, most, 75, '2027-01-01')).status).toBe(200)
    expect(await refused(least, 78, '2026-12-01')).toMatchObject({
      params: { from: '2027-01-01', other: 75 },
    })
    // From the day that the least goes down again, the other end is its own affair.
    expect((await change(world, least, 60, '2027-01-01')).status).toBe(200)
    expect((await change(world, least, 78, '2026-12-01')).status).toBe(200)
  })

  it('keep who set each value and when, even when it is set again for the same day', async () => {
    const world = await aTerritory()
    await change(world, gap, 3, '2027-01-01')
    world.at('2026-11-24T08:00:00Z')
    await change(world, gap, 5, '2027-01-01')
    const shown = await setting(world, gap)
    expect(shown?.next).toEqual({ value: 5, validFrom: '2027-01-01' })
    expect(shown?.history).toEqual([
      {
        value: 5,
        validFrom: '2027-01-01',
        setAt: '2026-11-24T08:00:00.000Z',
        setBy: 'Membre territoryAdmin',
      },
      {
        value: 3,
        validFrom: '2027-01-01',
        setAt: '2026-11-23T08:00:00.000Z',
        setBy: 'Membre territoryAdmin',
      },
    ])
  })

  it('leave a line in the trail', async () => {
    const world = await aTerritory()
    await change(world, gap, 3, '2027-01-01')
    const lines = await world.rows((tx) =>
      tx.query(
        `select details from audit.line where territory_id = $1 and action = 'territory.setting-changed'`,
        [tx.territoryId],
      ),
    )
    expect(lines).toEqual([{ details: { setting: gap, validFrom: '2027-01-01' } }])
  })
})

describe('a change of a setting', () => {
  it.each([
    [gap, 32, '/value', 'out-of-bounds'],
    [gap, '3', '/value', 'not-a-whole-number'],
    ['pathways.entry-date', 'someday', '/value', 'not-a-choice'],
    ['pathways.counting-kinds', ['interview', 'phone-call'], '/value', 'not-a-choice'],
    ['agreements.alert-share', 0.105, '/value', 'not-a-whole-number'],
    ['referrals.expiry-days', 1, '/value', 'out-of-bounds'],
    ['deadlines.step-answer', { due: {}, shows: { days: 5 } }, '/value/due/days', 'not-a-whole-number'],
    ['deadlines.step-answer', { due: { days: 5 }, shows: { days: 9 } }, '/value/shows/days', 'setting-unfit'],
    ['people.local-criteria', [{ code: 'plie-a', label: '', proof: 'x' }], '/value/0/label', 'not-a-line'],
  ])('of %s to %j is refused with its field', async (code, value, pointer, problem) => {
    const world = await aTerritory()
    const { body: _body, ...answer } = await change(world, code, value, '2027-01-01')
    expect(answer.problem.fields).toMatchObject([{ pointer, code: problem }])
  })

  it('of an unknown code is not found', async () => {
    const world = await aTerritory()
    expect((await change(world, 'pathways.unknown', 1, '2027-01-01')).problem.code).toBe('not-found')
  })

  it('that gives back what ships is accepted, for every setting', async () => {
    const world = await aTerritory()
    const { items } = await world.as('referent').done(listSettings, { params: {} })
    for (const { code, initial } of items) {
      const { status } = await change(world, code, initial, '2027-01-01')
      expect([code, status]).toEqual([code, 200])
    }
  })
})
