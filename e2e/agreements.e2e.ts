import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** One convention: drafted with its parties, read again, signed and frozen, then changed by an amendment of the right kind. */
let world: FreshTerritory
let manager: SignedIn
let official: SignedIn
let address = ''

beforeAll(async () => {
  world = await freshTerritory()
  ;[manager, official] = await Promise.all([
    world.enter('projectManager'),
    world.enter('electedOfficial', 'phone'),
  ])
})
afterAll(() => Promise.all([manager, official].map((one) => one?.context.close())))

const faults = async ({ page }: SignedIn) => {
  await settled(page)
  return [...(await shapeFaults(page)), ...(await violationsOf(page))]
}

const step = async (move: string) => {
  await manager.page.getByRole('radio', { name: move }).check()
  await press(manager.page, 'Enregistrer cette étape')
  await manager.page.getByRole('radio', { name: move }).waitFor({ state: 'detached' })
}

test('a convention that ends before it begins is refused at its field, and nothing typed is lost', async () => {
  const page = await manager.open('conventions/nouvelle')
  await page.getByLabel('Nom de la convention').fill('Convention pour l’emploi local')
  await page.getByLabel('Prend effet le').fill('01/01/2026')
  await page.getByLabel('Prend fin le').fill('31/12/2025')
  await press(page, 'Enregistrer la convention')
  await page.getByRole('alert').getByText('Prend fin le').waitFor()
  await page.getByLabel('Prend fin le').fill('31/12/2028')
  await press(page, 'Enregistrer la convention')
  await page.waitForURL(/parties$/)
  address = new URL(page.url()).pathname.split('/').slice(2, 4).join('/')
  expect(await faults(manager)).toEqual([])
})

test('its parties and its text are written, and it is signed step by step', async () => {
  const { page } = manager
  for (const name of ['Agglomération', 'Maison de l’emploi']) {
    await press(page, 'Ajouter une partie')
    await page.getByLabel('Nom dans le texte').fill(name)
    await press(page, 'Enregistrer la partie')
    await page.getByRole('rowheader', { name }).waitFor()
  }
  await manager.open(`${address}/articles`)
  await press(page, 'Ajouter un article')
  await page.getByLabel('Titre').fill('Objet')
  await page.locator('textarea').fill('Agir ensemble pour l’emploi.')
  await press(page, 'Enregistrer l’article')
  await page.getByRole('heading', { name: 'Article 1. Objet' }).waitFor()
  await manager.open(address)
  await step('Envoyer en relecture')
  await step('Valider pour signature')
  await step('Noter la signature')
  await said(page, 'En vigueur')
  expect(await faults(manager)).toEqual([])
})

test('an amendment opens the fields of its kind and no other, and the former text is read again', async () => {
  const page = await manager.open(`${address}/avenants/nouveau`)
  await page.getByRole('radio', { name: 'Périmètre et articles' }).check()
  expect(await allWords(page)).not.toContain('Préavis, en mois')
  await page.getByLabel('Titre de l’avenant').fill('Un objet plus large')
  await page.getByLabel('Prend effet le').fill('01/06/2026')
  await page.getByRole('button', { name: 'Changer 1. Objet' }).click()
  await page.locator('textarea').last().fill('Agir ensemble pour l’emploi et la formation.')
  await press(page, 'Enregistrer le projet')
  await page.waitForURL(/avenants\/[0-9a-f-]{36}$/)
  expect(await faults(manager)).toEqual([])
  await step('Envoyer en relecture')
  await step('Valider pour signature')
  await page.getByRole('radio', { name: 'Noter la signature' }).check()
  await press(page, 'Enregistrer cette étape')
  await page.getByText('et la formation').first().waitFor()
  await manager.open(`${address}/articles?au=2026-02-01`)
  await said(page, 'sans avenant')
  expect(await allWords(page)).not.toContain('et la formation')
})

test('an amount of an amendment that is empty or cannot be read is said at its field, and none is sent', async () => {
  const page = await manager.open(`${address}/avenants/nouveau?nature=funding`)
  const [year, amount] = [page.getByLabel('Année'), page.getByLabel('Prévu, en euros')]
  const refused = page.getByRole('alert')
  await page.getByLabel('Titre de l’avenant').fill('Un montant de plus')
  await page.getByLabel('Prend effet le').fill('01/12/2026')
  await press(page, 'Ajouter un montant')
  await page.getByLabel('Financeur').fill('FSE+')
  await press(page, 'Enregistrer le projet')
  await refused.getByRole('link', { name: 'Prévu, en euros' }).waitFor()
  await amount.fill('600 k€')
  await year.fill('20')
  await press(page, 'Enregistrer le projet')
  await refused.getByText('2 champs sont à corriger').waitFor()
  await year.fill('2027')
  await amount.fill('600 000')
  await amount.blur()
  expect(await amount.getAttribute('aria-invalid')).toBeNull()
  await press(page, 'Enregistrer le projet')
  await page.waitForURL(/avenants\/[0-9a-f-]{36}$/)
  await page.reload()
  await amount.waitFor()
  expect(await year.inputValue()).toBe('2027')
  expect(await amount.inputValue()).toMatch(/^600\s000$/)
})

test('the elected official reads it on a phone and changes nothing', async () => {
  const page = await official.open('conventions')
  await page.getByRole('link', { name: 'Convention pour l’emploi local' }).first().click()
  await said(page, 'En vigueur')
  expect(await faults(official)).toEqual([])
  expect(await allWords(page)).not.toContain('Préparer un avenant')
  await official.open(`${address}/modifier`)
  await said(page, 'Cette page ne fait pas partie de votre rôle')
})
