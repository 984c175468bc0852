import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listRequests, recordRequestStep } from '#features/privacy/contract.ts'
import { newId } from '#kernel/id.ts'
import * as contract from '../contract.ts'
import { aVisit } from '../testing/page-builders.ts'

const answer = async (world: World, outcome: 'done' | 'partly' | 'refused') => {
  const admin = world.as('territoryAdmin')
  const { items } = await admin.done(listRequests, { params: {} })
  const params = { requestId: items[0]?.id ?? '' }
  const step = (kind: 'identity' | 'answered', given: typeof outcome | null) =>
    admin.done(recordRequestStep, {
      params,
      body: { id: newId(), kind, outcome: given, onDate: '2026-11-23', words: 'Lettre au service juridique' },
    })
  await step('identity', null)
  await step('answered', outcome)
}

describe('what she asked on her page', () => {
  it('is read there with what became of it, not with the name nor the words of who answered', async () => {
    const world = await aTerritory()
    const { page, personId } = await aVisit(world)
    expect((await page.done(contract.readOwnAsks, {})).items).toEqual([])
    await page.done(contract.askContact, { body: { phone: '06 99 88 77 66' } })
    await page.done(contract.askCorrection, { body: { kind: 'rectification', words: 'Ma rue est fausse.' } })
    expect((await page.done(contract.readOwnAsks, {})).items).toMatchObject([
      { kind: 'contact', values: ['+33699887766'], outcome: null, dueOn: null },
      {
        kind: 'rectification',
        words: 'Ma rue est fausse.',
        outcome: null,
        dueOn: '2026-12-23',
        isLate: false,
      },
    ])
    const referent = world.as('referent')
    const { asks } = await referent.done(contract.readAccess, { params: { personId } })
    const params = { personId, askId: asks[0]?.id ?? '' }
    await referent.done(contract.settleAsk, { params, body: { outcome: 'refused' } })
    await answer(world, 'partly')
    const read = await page.call(contract.readOwnAsks, {})
    expect(read.body.items).toMatchObject([
      { kind: 'contact', outcome: 'kept', answeredOn: '2026-11-23' },
      { kind: 'rectification', outcome: 'partly', answeredOn: '2026-11-23', dueOn: null },
    ])
    expect(read.text).not.toMatch(/Membre|juridique/)
    expect((await page.call(contract.takeData, { params: { format: 'html' } })).text).toContain(
      'C’est fait en partie',
    )
  })

  it('says that the day to answer has passed', async () => {
    const world = await aTerritory()
    const { page, personId } = await aVisit(world)
    await page.done(contract.askCorrection, { body: { kind: 'access' } })
    world.at('2026-12-24T09:00:00Z')
    const later = await aVisit(world, { personId })
    expect((await later.page.done(contract.readOwnAsks, {})).items).toMatchObject([
      { kind: 'access', dueOn: '2026-12-23', isLate: true },
    ])
  })

  it('is never that of another person', async () => {
    const world = await aTerritory()
    const [{ page }, other] = [await aVisit(world), await aVisit(world)]
    await page.done(contract.askCorrection, { body: { kind: 'access' } })
    expect((await other.page.done(contract.readOwnAsks, {})).items).toEqual([])
  })
})
