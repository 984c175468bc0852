import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { indicatorOf } from '#features/agreements/server/public.ts'
import { anAgreement } from '#features/agreements/testing/agreement-builders.ts'
import { countedPathways, exits } from '#features/agreements/testing/counted-pathways.ts'
import { aPositiveExit } from '#features/pathways/testing/exit-builders.ts'
import { newId } from '#kernel/id.ts'
import * as contract from '../contract.ts'
import { aDeclension, aDefinition, aDraft, aFramework } from '../testing/network-builders.ts'

const open = (world: World, frameworkId: string) =>
  world.as('projectManager').done(contract.openFramework, { params: { frameworkId } })

/** A published framework of one definition, declined by a territory with 40 exits to a job. */
const declined = async () => {
  const [network, world] = [await aTerritory(), await aTerritory()]
  const definition = aDefinition()
  const frameworkId = await aFramework(network, definition)
  await countedPathways(world, exits(40, 'positive-employment'))
  const declension = await aDeclension(world, frameworkId, definition.id)
  return { network, world, frameworkId, indicatorId: definition.id, ...declension }
}

describe('a framework agreement', () => {
  it('is written by a national organisation alone', async () => {
    const world = await aTerritory()
    const body = {
      id: newId(),
      label: 'Cadre',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      indicators: [aDefinition()],
    }
    expect(await world.as('projectManager').refused(contract.createFramework, { params: {}, body })).toBe(
      'not-a-network',
    )
  })

  it('is read by every territory once published, and by nobody else before', async () => {
    const [network, world] = [await aTerritory(), await aTerritory()]
    const frameworkId = await aDraft(network, aDefinition())
    const ask = async () =>
      (await world.as('electedOfficial').call(contract.openFramework, { params: { frameworkId } })).status
    expect(await ask()).toBe(404)
    await network.as('projectManager').done(contract.publishFramework, { params: { frameworkId } })
    expect(await ask()).toBe(200)
  })

  it('says in both languages how each indicator is counted', async () => {
    const { world, frameworkId } = await declined()
    const read = await world.as('electedOfficial').done(contract.openFramework, { params: { frameworkId } })
    const { formula, formulaEnglish } = indicatorOf(aDefinition().indicatorCode)
    expect(read.indicators).toMatchObject([{ definition: formula, definitionEnglish: formulaEnglish }])
  })

  it('keeps the former version of a definition for who declined it', async () => {
    const { network, world, frameworkId, indicatorId } = await declined()
    const second = aDefinition({ label: 'Sorties positives (2)' })
    await network.as('projectManager').done(contract.writeIndicator, {
      params: { frameworkId },
      body: { ...second, position: 1 },
    })
    expect((await open(world, frameworkId)).indicators.map(({ id, version }) => [id, version])).toEqual([
      [indicatorId, 1],
      [second.id, 2],
    ])
    const newcomer = await open(await aTerritory(), frameworkId)
    expect(newcomer.indicators.map(({ version }) => version)).toEqual([2])
  })

  it('asks nothing of the days before it begins nor after its term', async () => {
    const network = await aTerritory()
    const frameworkId = await aDraft(network)
    const manager = network.as('projectManager')
    const fieldsOf = async (given: Parameters<typeof aDefinition>[0]) =>
      (
        await manager.call(contract.writeIndicator, {
          params: { frameworkId },
          body: { ...aDefinition(given), position: 1 },
        })
      ).problem.fields
    expect(await fieldsOf({ from: '2023-12-31' })).toEqual([{ pointer: '/from', code: 'before-framework' }])
    expect(await fieldsOf({ to: '2028-01-01' })).toEqual([{ pointer: '/to', code: 'after-framework' }])
    const early = { ...aDefinition(), from: '2025-12-31' }
    const written = await manager.call(contract.createFramework, {
      params: {},
      body: {
        ...{ id: newId(), label: 'Cadre', startsOn: '2026-01-01', endsOn: '2026-12-31' },
        indicators: [early],
      },
    })
    expect(written.problem.fields).toEqual([{ pointer: '/indicators/0/from', code: 'before-framework' }])
  })

  it('is never redefined by a territory', async () => {
    const { world, frameworkId } = await declined()
    const body = { ...aDefinition(), position: 1 }
    expect(
      await world.as('projectManager').refused(contract.writeIndicator, { params: { frameworkId }, body }),
    ).toBe('not-found')
    const written = world.rows((tx) =>
      tx.query('update network.framework_indicator set label = $1', ['Autre']),
    )
    await expect(written).rejects.toThrow(/permission denied/)
  })
})

describe('a local declension', () => {
  it('brings to its owner the counts of the territory, its target, and nothing of a person', async () => {
    const { network, world, frameworkId } = await declined()
    const answer = await network
      .as('projectManager')
      .call(contract.openFramework, { params: { frameworkId } })
    expect(answer.body.consolidation).toMatchObject([
      {
        received: 1,
        declined: 1,
        total: { value: 40 },
        territories: [{ target: { min: 40 }, figure: { value: 40 } }],
      },
    ])
    const ids = await world.rows((tx) =>
      tx.query<{ id: string }>('select id from pathways.pathway where territory_id = $1', [tx.territoryId]),
    )
    for (const { id } of ids) expect(answer.text).not.toContain(id)
  })

  it('moves both levels when one fact arrives', async () => {
    const { network, world, frameworkId } = await declined()
    await aPositiveExit(world)
    await world.runJobs()
    expect((await open(world, frameworkId)).declensions[0]?.indicators[0]?.figure.value).toBe(41)
    expect((await open(network, frameworkId)).consolidation?.[0]?.total?.value).toBe(41)
  })

  it('may name several frameworks, each once', async () => {
    const { world, frameworkId, indicatorId, agreementId } = await declined()
    const other = aDefinition()
    const second = await aFramework(await aTerritory(), other)
    const decline = (framework: string, id: string) =>
      world.as('projectManager').call(contract.declineFramework, {
        params: { frameworkId: framework },
        body: {
          ...{ id: newId(), agreementId },
          indicators: [{ indicatorId: id, baseline: null, target: { min: 1, max: null } }],
        },
      })
    expect((await decline(second, other.id)).status).toBe(204)
    expect((await decline(frameworkId, indicatorId)).problem.code).toBe('declined-already')
  })

  it('changes its targets by taking the place of the former one, which another agreement cannot', async () => {
    const { network, world, frameworkId, indicatorId, agreementId } = await declined()
    const [former] = (await open(world, frameworkId)).declensions
    const change = (replaces: string, agreement = agreementId) =>
      world.as('projectManager').call(contract.declineFramework, {
        params: { frameworkId },
        body: {
          ...{ id: newId(), agreementId: agreement, replaces },
          indicators: [{ indicatorId, baseline: null, target: { min: 48, max: null } }],
        },
      })
    const other = await anAgreement(world)
    expect((await change(former?.id ?? '', other)).status).toBe(404)
    expect((await change(newId())).status).toBe(404)
    expect((await change(former?.id ?? '')).status).toBe(204)
    const { declensions } = await open(world, frameworkId)
    expect(declensions.map((one) => one.indicators[0]?.target.min)).toEqual([48])
    const [told] = (await open(network, frameworkId)).consolidation ?? []
    expect(told?.territories.map((one) => one.target.min)).toEqual([48])
  })

  it('is refused with an indicator of another framework, or an agreement of another territory', async () => {
    const { world, frameworkId, indicatorId } = await declined()
    const stranger = aDefinition()
    await aFramework(await aTerritory(), stranger)
    const neighbour = await aTerritory()
    const decline = async (agreementId: string, id: string) =>
      world.as('projectManager').refused(contract.declineFramework, {
        params: { frameworkId },
        body: {
          ...{ id: newId(), agreementId },
          indicators: [{ indicatorId: id, baseline: null, target: { min: 1, max: null } }],
        },
      })
    expect(await decline(await anAgreement(world), stranger.id)).toBe('unknown-indicator')
    expect(await decline(await anAgreement(neighbour), indicatorId)).toBe('not-found')
  })

  it('is seen by nobody but its territory and the owner of the framework', async () => {
    const { network, frameworkId } = await declined()
    const third = await aTerritory()
    const seen = await open(third, frameworkId)
    expect([seen.consolidation, seen.declensions]).toEqual([null, []])
    const counts = (world: World) =>
      world.rows((tx) => tx.query('select * from network.contributions($1)', [frameworkId]))
    expect(await counts(third)).toEqual([])
    expect(await counts(network)).toHaveLength(1)
    for (const table of ['declension', 'declined_indicator', 'contribution'])
      for (const world of [third, network])
        expect(await world.rows((tx) => tx.query(`select 1 from network.${table}`))).toEqual([])
  })

  it('gives nothing any more once it is withdrawn', async () => {
    const { network, world, frameworkId, id } = await declined()
    await world.as('projectManager').done(contract.withdrawDeclension, { params: { declensionId: id } })
    expect((await open(network, frameworkId)).consolidation).toMatchObject([{ received: 0, declined: 0 }])
    const again = world
      .as('projectManager')
      .refused(contract.withdrawDeclension, { params: { declensionId: id } })
    expect(await again).toBe('not-found')
  })

  it('warns of an expired framework and is not stopped by it', async () => {
    const { world, frameworkId, indicatorId } = await declined()
    world.at('2028-02-01T08:00:00Z')
    expect((await open(world, frameworkId)).framework.isExpired).toBe(true)
    await aDeclension(world, frameworkId, indicatorId)
  })
})
