import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import {
  changeSetting,
  exportCommunes,
  exportQpv,
  exportSettings,
  exportSources,
  exportZones,
  importQpv,
} from '../contract.ts'

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

it('the zonings leave with one line for each commune of the perimeter that they touch', async () => {
  const world = await aTerritory()
  await world.services.database.withAccounts(async (tx) => {
    await tx.query(
      `insert into territory.zone (kind, code, label, version) values ('crte', 'crte-lille', 'CRTE', 'test') on conflict do nothing`,
    )
    await tx.query(
      `insert into territory.zone_commune (kind, zone_code, commune_code) values ('crte', 'crte-lille', '59350') on conflict do nothing`,
    )
  })
  const { text } = await world.as('electedOfficial').call(exportZones, { params: {}, body })
  expect(text.trim().split('\r\n').slice(1)).toEqual(['CRTE;programme;crte-lille;59350;Lille'])
})

it('the sources leave with their version and the day they came', async () => {
  const world = await aTerritory()
  await world.services.database.withAccounts((tx) =>
    tx.query(
      `insert into territory.source (code, label, version, licence, imported_at, rows_read, rows_kept)
       values ('formule', '=Essai', '2026', 'Etalab 2.0', '2026-11-22T23:30:00Z', 12, 12) on conflict do nothing`,
    ),
  )
  const { text } = await world.as('electedOfficial').call(exportSources, { params: {}, body })
  expect(text).toContain(`'=Essai;2026;Etalab 2.0;23/11/2026;12;0`)
})

it('the settings leave in words, with the value that comes next and its day', async () => {
  const world = await aTerritory()
  const gap = { code: 'pathways.temporary-gap-days' }
  await world
    .as('territoryAdmin')
    .done(changeSetting, { params: gap, body: { value: 7, validFrom: '2027-01-01' } })
  const { text } = await world.as('electedOfficial').call(exportSettings, { params: {}, body })
  expect(text).toMatch(/;\d jours?;;7 jours;01\/01\/2027;/)
  expect(text).not.toMatch(/undefined|\[object|null/)
})

it('nobody without a session takes them', async () => {
  const world = await aTerritory()
  expect(await world.nobody.refused(exportQpv, { params: {}, body })).toBe('not-signed-in')
})
