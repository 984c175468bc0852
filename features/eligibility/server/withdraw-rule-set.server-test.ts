import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { anApplication } from '#features/pathways/testing/application-builders.ts'
import { newId } from '#kernel/id.ts'
import { evaluateApplication, listRuleSets, withdrawRuleSet, writeRuleSet } from '../contract.ts'
import { aRuleSet, someRules } from '../testing/rule-set-builders.ts'

describe('a version of the conditions', () => {
  it('to come is withdrawn by who may write one: it stays in the list, applies never, and leaves its day free', async () => {
    const world = await aTerritory()
    const standing = await aRuleSet(world)
    const body = someRules(world, { label: 'Avenant', validFrom: '2026-11-24' })
    const manager = world.as('projectManager')
    await manager.done(writeRuleSet, { params: {}, body })
    const withdraw = (role: string, ruleSetId: string) =>
      world.as(role).call(withdrawRuleSet, { params: { ruleSetId } })
    expect((await withdraw('referent', body.id)).status).toBe(403)
    expect((await withdraw('projectManager', newId())).status).toBe(404)
    for (const _ of ['once', 'twice']) expect((await withdraw('projectManager', body.id)).status).toBe(200)
    await manager.done(writeRuleSet, { params: {}, body: { ...body, id: newId(), label: 'Avenant corrigé' } })
    const { items } = await world.as('referent').done(listRuleSets, { params: {} })
    expect(items.slice(0, 2)).toMatchObject([
      { label: 'Avenant corrigé', withdrawnOn: null },
      { id: standing.id, validTo: '2026-11-23' },
    ])
    expect(items.at(-1)).toMatchObject({
      ...{ id: body.id, withdrawnOn: '2026-11-23', withdrawnByName: expect.any(String) },
    })
    const { id: applicationId } = await anApplication(world)
    const evaluation = () =>
      world.as('entryDesk').done(evaluateApplication, { params: { applicationId }, query: {} })
    expect((await evaluation()).versions.map(({ version }) => version)).not.toContain(body.id)
    world.at('2026-11-24T09:00:00Z')
    expect((await evaluation()).set.label).toBe('Avenant corrigé')
    const trail = await world.rows((tx) =>
      tx.query(
        `select 1 from audit.line where territory_id = $1 and action = 'eligibility.rules-withdrawn'`,
        [tx.territoryId],
      ),
    )
    expect(trail).toHaveLength(1)
  })

  it('is not withdrawn once it has begun', async () => {
    const world = await aTerritory()
    const { id } = await aRuleSet(world, { validFrom: '2026-11-23' })
    expect(
      await world.as('projectManager').refused(withdrawRuleSet, { params: { ruleSetId: id ?? '' } }),
    ).toBe('version-began')
  })
})
