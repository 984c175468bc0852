import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import type { Actor } from '#platform/server/actor.ts'
import { exportList } from './export-list.ts'

const actorOf = (memberId: string) =>
  ({ memberId, organisationId: null, roleCodes: ['projectManager'] }) as unknown as Actor

it('writes who exported which list, why, and how many lines', async () => {
  const world = await aTerritory()
  const member = world.members.projectManager
  const now = new Date('2026-11-23T08:00:00Z')
  await world.rows((tx) =>
    exportList(
      { tx, actor: actorOf(member?.memberId ?? ''), now, requestId: 'essai' },
      { reason: 'Comité du 24', listCode: 'pathways.caseload', count: 3 },
    ),
  )
  const lines = await world.rows((tx) =>
    tx.query('select action, reason, details, member_id from audit.line where territory_id = $1', [
      world.territoryId,
    ]),
  )
  expect(lines).toEqual([
    {
      action: 'exchanges.list-exported',
      reason: 'Comité du 24',
      details: { list: 'pathways.caseload', count: 3 },
      member_id: member?.memberId,
    },
  ])
})

it('fails when the line cannot be written, so that no file leaves', async () => {
  const world = await aTerritory()
  const now = new Date('2026-11-23T08:00:00Z')
  const broken = world.rows((tx) =>
    exportList(
      { tx, actor: actorOf('not-a-member'), now, requestId: 'essai' },
      { reason: 'Comité', listCode: 'x', count: 1 },
    ),
  )
  await expect(broken).rejects.toThrow()
})
