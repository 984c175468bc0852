import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sealTerritory } from '#features/audit/server/public.ts'
import { someLines } from '#features/audit/testing/trail-builders.ts'
import { openFile } from '#features/pathways/contract.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { freshTerritory } from './fresh-territory.ts'
import { holdsFocus, press, said } from './gestures.ts'
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

/** From the latest lines to the oldest ones, then the same page asked anew. */
const turnsToOldest = async (page: Page, oldest: string | RegExp): Promise<void> => {
  await said(page, '50 lignes sur cette page')
  await page.getByRole('button', { name: 'Voir les plus anciennes' }).press('Enter')
  await said(page, oldest)
  const latest = page.getByRole('button', { name: 'Revenir aux plus récentes' })
  await holdsFocus(latest)
  await page.reload()
  await said(page, oldest)
  await latest.click()
  await said(page, '50 lignes sur cette page')
  expect(new URL(page.url()).searchParams.has('page')).toBe(false)
}

test('the page of the trail is in its address, told in the time of the territory, and a filter leaves it', async () => {
  const world = await freshTerritory()
  await world.rows((tx) =>
    tx.query(`update territory.territory set time_zone = 'Indian/Reunion' where territory_id = $1`, [
      tx.territoryId,
    ]),
  )
  await someLines(world, 1, { from: '2026-11-21T21:15:00Z' })
  await someLines(world, 50)
  const administrator = await world.enter('territoryAdmin')
  const page = await administrator.open('journal')
  await turnsToOldest(page, /^22 nov. 2026, 1.h.15$/)
  await press(page, 'Voir les plus anciennes')
  await page.getByRole('button', { name: 'Revenir aux plus récentes' }).waitFor()
  await page.getByRole('combobox', { name: 'Nature' }).selectOption('read')
  await said(page, '50 lignes sur cette page')
  await administrator.open('journal?page=2')
  await said(page, '50 lignes sur cette page')
  await administrator.context.close()
})

test('who opened a file, line by line, keeps its view and its page in the address', async () => {
  const world = await freshTerritory()
  const { personId } = await aPathway(world)
  await someLines(world, 1, { from: '2026-11-19T07:00:00Z', personId })
  await someLines(world, 50, { personId })
  const referent = await world.enter('referent')
  const page = await referent.open(`personnes/${personId}/ouvertures`)
  await page.getByText('Ligne par ligne').click()
  await turnsToOldest(page, '19 nov. 2026')
  await referent.context.close()
})
