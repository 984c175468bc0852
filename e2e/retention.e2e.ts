import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { anArchivedFile, openedDaysAgo } from '#features/privacy/testing/retention-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** Files without contact: what would become of them, and somebody who comes back. */
let world: FreshTerritory
let administration: SignedIn
let desk: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
  await openedDaysAgo(world, await aPerson(world, { familyName: 'Zyzzyva' }), 800)
  const { personId } = await aPathway(world)
  await openedDaysAgo(world, personId, 800)
  await anArchivedFile(world, { givenName: 'Ondine', familyName: 'Retour', birthDate: '1991-05-12' })
  ;[administration, desk] = await Promise.all([world.enter('territoryAdmin'), world.enter('entryDesk')])
})
afterAll(() => Promise.all([administration, desk].map((one) => one?.context.close())))

const isFit = async (page: Page): Promise<void> => {
  await settled(page)
  expect(await violationsOf(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await shapeFaults(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
}

test('the administration reads how many files are at each stage, why, and by which rules', async () => {
  const page = await administration.open('donnees-personnelles/conservation')
  const counts = page.getByRole('table', { name: 'Où en sont les dossiers' })
  await counts
    .getByRole('row', { name: /Préavis à donner/ })
    .getByRole('link')
    .click()
  const files = page.getByRole('region', { name: /Dossiers, par numéro/ })
  await files
    .getByText(/Dossier ouvert/)
    .first()
    .waitFor()
  await page.getByText('À l’arrêt : rien n’est touché').waitFor()
  await page.getByText('Jamais un contact', { exact: false }).waitFor()
  expect(await page.textContent('main')).not.toContain('Zyzzyva')
  await isFit(page)
})

test('the entry desk finds the file of somebody who comes back, and opens it again with a reason', async () => {
  const page = await desk.open('personnes')
  await page.getByRole('link', { name: 'Archives' }).click()
  await page.getByLabel('Prénom').fill('Ondine')
  await page.getByLabel('Nom', { exact: true }).fill('Retour')
  await page.getByLabel('Date de naissance').fill('12/05/1991')
  await press(page, 'Chercher aux archives')
  await page.getByText(/archivé le .*24 octobre 2026/).waitFor()
  await isFit(page)
  await page.getByLabel('Pourquoi le rouvrir').fill('Elle se présente au guichet')
  await press(page, 'Rouvrir le dossier')
  await said(page, 'Le dossier est rouvert.')
  await page.getByRole('heading', { level: 1, name: /Ondine/ }).waitFor()
})
