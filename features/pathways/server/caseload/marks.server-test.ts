import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { changeSetting } from '#features/territory/contract.ts'
import { listCaseload } from '../../contract/caseload.ts'
import { readCaseloadSummary } from '../../contract/caseload-summary.ts'
import { listReferents } from '../../contract/referents.ts'
import { aPathway } from '../../testing/pathway-builders.ts'

describe('the marks of a caseload', () => {
  const set = (world: World, code: string, value: number, validFrom: string) =>
    world.as('territoryAdmin').done(changeSetting, { params: { code }, body: { value, validFrom } })
  const loaded = (world: World) => world.as('projectManager').done(listReferents, { params: {} })

  it('are those that the territory set for the day, and the shipped ones until then', async () => {
    const world = await aTerritory()
    await aPathway(world)
    await set(world, 'pathways.load-from', 1, '2026-11-24')
    await set(world, 'pathways.load-to', 2, '2026-11-24')
    const position = async () => (await loaded(world)).referents.find((one) => one.open === 1)?.position
    expect([(await loaded(world)).mark.to, await position()]).toEqual([80, 'below'])
    world.at('2026-11-24T08:00:00Z')
    expect([(await loaded(world)).mark.to, await position()]).toEqual([2, 'within'])
  })

  it('say from how many months an accompaniment is long, in the counts and in the list alike', async () => {
    const world = await aTerritory()
    await aPathway(world, { familyName: 'Ancien', admittedOn: '2025-10-01' })
    await aPathway(world, { familyName: 'Récent' })
    const referent = world.as('referent')
    const long = async () => [
      (await referent.done(readCaseloadSummary, { params: {}, query: {} })).counts.long,
      (await referent.done(listCaseload, { params: {}, query: { view: 'long' } })).items.map(
        ({ name }) => name,
      ),
      (await loaded(world)).long.months,
    ]
    expect(await long()).toEqual([0, [], 24])
    await set(world, 'pathways.long-months', 12, '2026-11-23')
    expect(await long()).toEqual([1, ['Ancien Samira'], 12])
  })
})
