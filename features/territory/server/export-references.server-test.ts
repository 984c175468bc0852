import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { exportCommunes, exportQpv, importQpv } from '../contract.ts'

const body = { format: 'csv', filters: {} } as const

it('the neighbourhoods leave as they were imported, for every member and without a reason', async () => {
  const world = await aTerritory()
  await world.as('territoryAdmin').done(importQpv, {
    params: {},
    body: { csv: 'code;nom;commune\nQN05999M;Quartier inventé;59350\n', rehearse: false },
  })
  const { text } = await world.as('electedOfficial').call(exportQpv, { params: {}, body })
  expect(text).toContain('QN05999M;Quartier inventé;59350;Lille')
})

it('the communes leave with their codes as texts', async () => {
  const world = await aTerritory()
  const { text } = await world.as('electedOfficial').call(exportCommunes, { params: {}, body })
  expect(text).toContain('Code Insee;Commune;Département;Habitants')
  expect(text).toContain('59350;Lille;')
})

it('nobody without a session takes them', async () => {
  const world = await aTerritory()
  expect(await world.nobody.refused(exportQpv, { params: {}, body })).toBe('not-signed-in')
})
