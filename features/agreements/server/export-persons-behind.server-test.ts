import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { exportPersonsBehind } from '../contract.ts'
import { anAgreement, anObjective } from '../testing/agreement-builders.ts'

const body = { format: 'csv', reason: 'Comité technique', filters: {} } as const

it('the persons behind a figure leave with a trace of the figure and of the list', async () => {
  const world = await aTerritory()
  const objective = anObjective()
  await anAgreement(world, objective)
  const params = { objectiveId: objective.id }
  const { text } = await world.as('projectManager').call(exportPersonsBehind, { params, body })
  expect(text).toContain('Personne;Date;Motif;Preuve')
  const trail = await world.rows((tx) =>
    tx.query(
      `select action, reason from audit.line where territory_id = $1 and reason is not null order by action`,
      [tx.territoryId],
    ),
  )
  expect(trail).toEqual([
    { action: 'agreements.figure-opened', reason: 'Comité technique' },
    { action: 'exchanges.list-exported', reason: 'Comité technique' },
  ])
  expect(await world.as('electedOfficial').refused(exportPersonsBehind, { params, body })).toBe(
    'right-missing',
  )
})
