import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { routes } from '../../contract.ts'

const body = { format: 'csv', reason: 'Revue des accès', filters: {} } as const

it('the accesses leave with the roles of each member, and the reason is kept', async () => {
  const world = await aTerritory()
  const { text } = await world.as('territoryAdmin').call(routes.exportAccess, { params: {}, body })
  expect(text).toContain('Membre referent;')
  expect(text).toContain('Référence de parcours')
  const trail = await world.rows((tx) =>
    tx.query(`select reason from audit.line where territory_id = $1 and action = 'exchanges.list-exported'`, [
      tx.territoryId,
    ]),
  )
  expect(trail).toEqual([{ reason: 'Revue des accès' }])
})

it('the accesses do not leave with the project manager', async () => {
  const world = await aTerritory()
  expect(await world.as('projectManager').refused(routes.exportAccess, { params: {}, body })).toBe(
    'right-missing',
  )
})
