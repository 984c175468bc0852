import { afterAll, beforeAll, expect, test } from 'vitest'
import { anApplication } from '#features/pathways/testing/application-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** The conditions of a protocole, written by the project manager and read by the entry desk. */
let world: FreshTerritory
let manager: SignedIn
let desk: SignedIn
let application = ''

beforeAll(async () => {
  world = await freshTerritory()
  application = `candidatures/${(await anApplication(world)).id}`
  ;[manager, desk] = await Promise.all([world.enter('projectManager'), world.enter('entryDesk')])
})
afterAll(() => Promise.all([manager, desk].map((one) => one?.context.close())))

test('before any is written, an application is judged by conditions that say they are unverified', async () => {
  const page = await desk.open(application)
  const panel = page.getByRole('region', { name: 'Éligibilité' })
  await panel.getByText('Conditions de départ, non vérifiées').waitFor()
  await panel.getByText('réservée, non lue').first().waitFor()
})

test('the project manager writes a version: one condition taken out, one added with its threshold', async () => {
  const page = await manager.open('conditions-entree')
  await page.getByRole('link', { name: 'Écrire une version' }).click()
  await page.getByLabel('Nom de la version').fill('Protocole 2026-2030')
  await page.getByLabel('Où c’est écrit').fill('Article 3')
  const first = page.getByRole('group', { name: 'Bloc 1' })
  await first.getByRole('combobox', { name: 'Ajouter une condition' }).selectOption('fact:age')
  await first.getByLabel('Seuil').fill('18')
  // A version never changes: what is not added yet would be missing from it for ever.
  await press(page, 'Écrire cette version')
  await page.getByRole('alert').getByText('Cette condition n’est pas encore ajoutée').waitFor()
  await first.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await first.getByRole('combobox', { name: 'Ce bloc demande' }).selectOption('2')
  await press(page, 'Retirer le bloc 2')
  await press(page, 'Écrire cette version')
  await said(page, 'Version écrite.')
  const written = page.getByRole('region', { name: 'Protocole 2026-2030' })
  await written.getByText('en vigueur').waitFor()
  await written.getByText('18 ans ou plus', { exact: true }).waitFor()
  expect(await written.getByRole('list').first().textContent()).not.toContain('RSA')
  await written.getByText('Ce qui change de « Conditions de départ d’un PLIE »').click()
  await written.getByText(/^Bloc 2\s: Bénéficiaire du RSA/).waitFor()
})

test('the entry desk reads it on the application, and what it was worth is kept when eligibility is noted', async () => {
  const page = await desk.open(application)
  const panel = page.getByRole('region', { name: 'Éligibilité' })
  await panel.getByText('Les conditions sont remplies.').waitFor()
  await press(page, 'Noter l’éligibilité vérifiée')
  await page.locator('form').getByRole('button', { name: 'Noter l’éligibilité vérifiée' }).click()
  await panel
    .getByText(/éligibilité notée · Membre entryDesk · Protocole 2026-2030 · Les conditions sont remplies/)
    .waitFor()
})

test('a past day is judged by the conditions of that day', async () => {
  const { page } = desk
  const panel = page.getByRole('region', { name: 'Éligibilité' })
  await panel.getByLabel('À la date du').fill('01/06/2026')
  await panel.getByLabel('À la date du').press('Tab')
  await panel.getByText(/au 1er juin 2026/).waitFor()
  await panel.getByText('Critères et pièces de ce jour-là').waitFor()
  await panel.getByText('Conditions de départ, non vérifiées').waitFor()
})

test('who comes second to a change is told so, and is not left with a button that does nothing', async () => {
  const address = `candidatures/${(await anApplication(world)).id}`
  const [first, second] = [await desk.open(address), await manager.open(address)]
  const setMeeting = async (page: typeof first, time: string) => {
    await press(page, 'Fixer le premier accueil')
    await page.getByLabel('Jour', { exact: true }).fill('01/12/2026')
    await page.getByLabel('Heure', { exact: true }).fill(time)
    await page.locator('form').getByRole('button', { name: 'Fixer le premier accueil' }).click()
  }
  await second.getByRole('button', { name: 'Fixer le premier accueil' }).waitFor()
  await setMeeting(first, '09:30')
  await said(first, 'Enregistré.')
  await setMeeting(second, '10:30')
  await said(second, /a fait avancer cette candidature entre-temps/)
})
