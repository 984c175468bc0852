import { afterAll, beforeAll, expect, test } from 'vitest'
import { countedPathways } from '#features/agreements/testing/counted-pathways.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** The volet of a CRTE, from its sections to its signature; each test goes on from where the one before stopped. */
const title = 'Volet emploi-formation du CRTE'
let world: FreshTerritory
let manager: SignedIn
let elected: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
  await countedPathways(world, pathways(6))
  manager = await world.enter('projectManager')
  elected = await world.enter('electedOfficial')
})
afterAll(() => Promise.all([manager, elected].map((one) => one?.context.close())))

const pathways = (count: number) => Array.from({ length: count }, () => ({ signedOn: '2026-02-02' }))

const volet = async (who: SignedIn) => {
  const page = await who.open('conventions/composer')
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  return page
}

test('an elected official without any volet learns who composes them', async () => {
  const page = await elected.open('conventions/composer')
  await said(page, /Qui pilote les conventions les compose/)
  expect(await page.getByRole('link', { name: 'Composer un volet' }).count()).toBe(0)
})

test('the project manager begins with two sections and puts a figure of the territory', async () => {
  const page = await manager.open('conventions/composer/nouveau')
  await page.getByLabel('Qui décide, qui fait, qui rend compte').check()
  await page.getByLabel('Se rendre au travail').check()
  await press(page, 'Commencer ce volet')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByLabel('Chiffre', { exact: true }).check()
  await page.getByLabel('Chiffre cité').selectOption({ label: 'File active : 6 personnes' })
  await press(page, 'Ajouter ce bloc')
  await page.getByRole('heading', { name: 'File active' }).waitFor()
})

test('a block moves up by keyboard and keeps the focus', async () => {
  const page = await volet(manager)
  const up = page.getByRole('button', { name: 'Monter : File active' })
  await up.focus()
  await page.keyboard.press('Enter')
  await said(page, 'Bloc en place 2 sur 3.')
  await page.keyboard.press('Enter')
  await said(page, 'Bloc en place 1 sur 3.')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('File active')
})

test('a kept version tells that a figure moved since', async () => {
  const page = await volet(manager)
  await press(page, 'Garder une version')
  await said(page, 'Version 1 gardée.')
  await countedPathways(world, pathways(2))
  const again = await volet(manager)
  const row = again.getByRole('row', { name: /File active/ })
  await row.getByText('a bougé').waitFor()
  expect(await row.textContent()).toMatch(/6.personnes.*8.personnes/)
})

test('signed, the volet shows the elected official the figures of that day', async () => {
  const page = await volet(manager)
  await press(page, 'Noter la signature')
  await page.getByRole('dialog').getByRole('button', { name: 'Noter la signature' }).click()
  await said(page, /Chiffres figés à la version 2/)
  await countedPathways(world, pathways(3))
  const read = await volet(elected)
  await read.getByRole('article').getByText('8 personnes').waitFor()
  expect(await read.getByRole('button', { name: /Modifier/ }).count()).toBe(0)
})
