import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { routes as accountRoutes } from '#features/accounts/contract.ts'
import { newId } from '#kernel/id.ts'
import { handOver, listActs, listCaseload, undoAct } from '../../contract/caseload.ts'
import { aPathway } from '../../testing/pathway-builders.ts'

const held = async (world: World) =>
  (await world.as('referent').done(listCaseload, { params: {}, query: {} })).total

describe('files handed over', () => {
  it('V4, V20: hands files over to another référent, and gives them back', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const body = {
      id: newId(),
      memberId: world.members.secondReferent?.memberId ?? '',
      startsOn: '2026-11-23',
      reason: 'Congé',
      pathwayIds: [id],
    }
    const manager = world.as('projectManager')
    await manager.done(handOver, { params: {}, body })
    expect([await held(world), (await manager.done(listActs, { params: {} })).items[0]?.count]).toEqual([
      0, 1,
    ])
    expect(await manager.done(undoAct, { params: { actId: body.id } })).toEqual({
      undone: 1,
      kept: 0,
      gone: 0,
    })
    expect(await held(world)).toBe(1)
    const open = await world.rows((tx) =>
      tx.query(
        `select starts_on, ends_on from pathways.referent_assignment where territory_id = $1 and pathway_id = $2 and revoked_at is null`,
        [tx.territoryId, id],
      ),
    )
    expect(open).toEqual([{ starts_on: '2026-08-17', ends_on: null }])
  })

  it('V20: keeps with the new référent what its former one, gone since, held before, and says so', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const body = {
      ...{ id: newId(), memberId: world.members.secondReferent?.memberId ?? '', startsOn: '2026-11-23' },
      ...{ reason: 'Départ', pathwayIds: [id] },
    }
    const manager = world.as('projectManager')
    await manager.done(handOver, { params: {}, body })
    const memberId = world.members.referent?.memberId ?? ''
    await world.as('territoryAdmin').done(accountRoutes.closeAccess, { params: { memberId } })
    const undone = await manager.done(undoAct, { params: { actId: body.id } })
    expect(undone).toEqual({ undone: 0, kept: 1, gone: 1 })
    const [held] = await world.rows((tx) =>
      tx.query(
        'select referent_id as "referentId" from pathways.pathway where territory_id = $1 and id = $2',
        [tx.territoryId, id],
      ),
    )
    expect(held).toEqual({ referentId: body.memberId })
  })
})
