import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { anAgreement } from '#features/agreements/testing/agreement-builders.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { changeTerritory, readFirstSteps } from '#features/territory/contract.ts'
import { someSettings } from '#features/territory/testing/route-examples.ts'

const steps = async (world: World) => {
  const { items } = await world.as('electedOfficial').done(readFirstSteps, { params: {} })
  return Object.fromEntries(items.map((item) => [item.code, item.done]))
}

describe('the first gestures of a territory', () => {
  it('are done or not from what it holds', async () => {
    expect(await steps(await aTerritory())).toEqual({
      perimeter: true,
      settings: false,
      partners: true,
      scheme: true,
      members: true,
      agreement: false,
      objectives: false,
      'first-person': false,
    })
  })

  it('count a first file, a first agreement, and a saved page of settings', async () => {
    const world = await aTerritory()
    await aPerson(world)
    await anAgreement(world)
    await world.as('territoryAdmin').done(changeTerritory, { params: {}, body: someSettings })
    expect(await steps(world)).toMatchObject({ settings: true, agreement: true, 'first-person': true })
  })

  it('stay to do while the managing body and the administrator are alone', async () => {
    const world = await aTerritory()
    await world.rows(async (tx) => {
      await tx.query(
        'update organisations.organisation set closed_on = $2 where territory_id = $1 and id <> $3',
        [tx.territoryId, '2026-01-01', world.organisations.plie],
      )
      await tx.query('update organisations.team set closed_on = $2 where territory_id = $1', [
        tx.territoryId,
        '2026-01-01',
      ])
      await tx.query(
        'update organisations.member set left_on = $2 where territory_id = $1 and id <> all ($3)',
        [tx.territoryId, '2026-01-01', [world.members.electedOfficial?.memberId]],
      )
    })
    expect(await steps(world)).toMatchObject({ partners: false, scheme: false, members: false })
  })
})
