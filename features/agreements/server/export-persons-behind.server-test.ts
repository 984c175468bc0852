import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
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

it('the persons behind a figure leave with who may export names as well as see them, within both reaches', async () => {
  const world = await aTerritory()
  const objective = anObjective({ indicatorCode: 'active-file' })
  await anAgreement(world, objective)
  await aPathway(world, { familyName: 'Lacroix' })
  const params = { objectiveId: objective.id }
  const leave = (role: string) => world.as(role).call(exportPersonsBehind, { params, body })
  await grantRight(world, 'forecaster', 'figures.persons', 'territory')
  const { status, problem } = await leave('forecaster')
  expect([status, problem.code]).toEqual([403, 'right-missing'])
  await grantRight(world, 'forecaster', 'exchanges.export', 'own')
  const own = await leave('forecaster')
  expect([own.status, own.text.includes('Lacroix')]).toEqual([200, false])
  await grantRight(world, 'forecaster', 'exchanges.export', 'territory')
  expect((await leave('forecaster')).text).toContain('Lacroix')
})
