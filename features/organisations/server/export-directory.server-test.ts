import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { exportOrganisations, exportSchemes } from '../contract.ts'
import { anOrganisation, aScheme, aTeam } from '../testing/organisation-builders.ts'

const linesOf = (text: string) => text.trim().split('\r\n').slice(1)

it('the directory leaves with the words of the screen and asks no reason', async () => {
  const world = await aTerritory()
  await anOrganisation(world, { name: '=Atelier Pivoine', siret: null })
  const ask = (q: string) =>
    world.as('referent').call(exportOrganisations, { params: {}, body: { format: 'csv', filters: { q } } })
  const found = await ask('pivoine')
  expect(linesOf(found.text)).toHaveLength(1)
  expect(found.text).toContain(`'=Atelier Pivoine;`)
  expect(linesOf((await ask('introuvable')).text)).toEqual([])
})

it('the schemes leave with one line a team', async () => {
  const world = await aTerritory()
  const schemeId = await aScheme(world)
  await aTeam(world, schemeId)
  await aTeam(world, schemeId)
  const before = await world
    .as('referent')
    .call(exportSchemes, { params: {}, body: { format: 'csv', filters: {} } })
  expect(linesOf(before.text).length).toBeGreaterThanOrEqual(2)
})

it('the directory is not an elected official’s to take', async () => {
  const world = await aTerritory()
  const body = { format: 'csv', filters: {} } as const
  expect(await world.as('electedOfficial').refused(exportOrganisations, { params: {}, body })).toBe(
    'right-missing',
  )
})
