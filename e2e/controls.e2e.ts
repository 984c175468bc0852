import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** A control, from the draw to the closure; each test goes on from where the one before stopped. */
const purpose = 'Visite sur place, opération 2026'
const people: Record<string, string> = {}

let world: FreshTerritory
let manager: SignedIn
let controller: SignedIn
let drawn = ''
let left = ''

beforeAll(async () => {
  world = await freshTerritory()
  for (const familyName of ['Ravel', 'Sorel'])
    people[familyName] = (await aPathway(world, { familyName })).personId
  manager = await world.enter('projectManager')
  controller = await world.enter('controller')
})
afterAll(() => Promise.all([manager, controller].map((one) => one?.context.close())))

const sample = async () => {
  const page = await controller.open('controles')
  await page.getByRole('link', { name: purpose }).click()
  await page.getByRole('heading', { level: 1, name: purpose }).waitFor()
  return page
}

test('a controller for whom nothing was drawn learns who draws a sample', async () => {
  const page = await controller.open('controles')
  await said(page, /tire votre échantillon/)
})

test('the project manager reads how many files answer, and draws one', async () => {
  const page = await manager.open('controles/nouveau')
  await page.getByLabel('Objet du contrôle').fill(purpose)
  await said(page, '2 dossiers répondent à ces choix.')
  await page.getByLabel('Dossiers à tirer').fill('1')
  await press(page, 'Tirer l’échantillon')
  await said(page, '1 dossier tiré parmi 2.')
})

test('the controller opens the file that was drawn', async () => {
  const page = await sample()
  const files = page.getByRole('table', { name: 'Dossiers' })
  await files.getByText('à ouvrir').waitFor()
  const names = Object.keys(people)
  const shown = await files.textContent()
  drawn = names.find((name) => shown?.includes(name)) ?? ''
  left = names.find((name) => name !== drawn) ?? ''
  expect(shown).not.toContain(left)
  await files.getByRole('link', { name: drawn }).click()
  await page.getByRole('heading', { level: 1, name: new RegExp(drawn) }).waitFor()
  const again = await sample()
  await again.getByRole('table', { name: 'Dossiers' }).waitFor()
  expect(await allWords(again)).not.toContain('à ouvrir')
})

test('he finds nobody else, by name nor by address', async () => {
  const page = await controller.open('personnes')
  await page.getByLabel('Nom ou prénom').fill(left)
  await said(page, 'Aucun dossier à ce nom')
  await page.getByLabel('Nom ou prénom').fill(drawn)
  await page.getByRole('link', { name: new RegExp(drawn) }).waitFor()
  await page.goto(new URL(`${new URL(page.url()).pathname}/${people[left]}`, page.url()).href)
  await page.getByText('introuvable').or(page.getByText('n’existe pas')).first().waitFor()
  expect(await page.locator('body').textContent()).not.toContain(left)
})

test('closed before its day, the sample shows him no name any more', async () => {
  const page = await manager.open('controles')
  await page.getByRole('link', { name: purpose }).click()
  await page.getByLabel('Pourquoi', { exact: true }).fill('La visite est terminée')
  await press(page, 'Clore l’échantillon')
  await said(page, /Échantillon clos/)
  const his = await sample()
  await said(his, 'Ces dossiers ne sont plus ouverts')
  expect(await allWords(his)).not.toContain(drawn)
})

test('another is asked as a share; the page says its share and that the draw made again gives the same files', async () => {
  const page = await manager.open('controles/nouveau')
  await page.getByLabel('Objet du contrôle').fill('Audit, moitié des dossiers')
  await page.getByRole('radio', { name: 'En % des dossiers' }).check()
  await page.getByLabel('Part des dossiers, en %').fill('50')
  await press(page, 'Tirer l’échantillon')
  await said(page, /1 \(50\s% des 2\) demandés/)
  await said(page, /sur la liste gardée\s: les mêmes dossiers/)
})

test('the list of samples leaves as a file', async () => {
  const page = await manager.open('controles')
  await press(page, 'Exporter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /CSV/ }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /Exporter|Télécharger/ }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^echantillons-de-controle-.*\.csv$/)
})
