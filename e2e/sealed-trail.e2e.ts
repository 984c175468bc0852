import { expect, test } from 'vitest'
import { sealTerritory } from '#features/audit/server/public.ts'
import { openFile } from '#features/pathways/contract.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { freshTerritory } from './fresh-territory.ts'
import { said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'

test('the trail, once sealed, is read on a phone: its fingerprint holds in the page', async () => {
  const world = await freshTerritory()
  const { personId } = await aPathway(world)
  await world.as('referent').done(openFile, { params: { personId } })
  await sealTerritory(world.services, world.territoryId, true)
  const administrator = await world.enter('territoryAdmin', 'phone')
  const page = await administrator.open('journal')
  await said(page, /Empreinte de tête\s: [0-9a-f]{64}/)
  await settled(page)
  expect([...(await shapeFaults(page)), ...(await violationsOf(page))]).toEqual([])
  await administrator.context.close()
})
