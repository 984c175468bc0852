import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

let world: FreshTerritory
let administrator: SignedIn
let anybody: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
  ;[administrator, anybody] = await Promise.all([world.enter('territoryAdmin'), world.signedOut('phone')])
})
afterAll(() => Promise.all([administrator, anybody].map((one) => one?.context.close())))

test('the statement follows the audit that the administrator copies, at the foot of each page as well', async () => {
  const page = await administrator.open('accessibilite')
  await said(page, 'Aucun audit n’est enregistré')
  await page.getByRole('link', { name: 'Enregistrer un audit' }).click()
  await page.getByRole('textbox', { name: 'Date de l’audit' }).fill('15/06/2026')
  await page.getByRole('textbox', { name: 'Organisme qui a audité' }).fill('Cabinet fictif Accès')
  await page.getByRole('textbox', { name: 'Critères respectés' }).fill('48')
  await page.getByRole('textbox', { name: 'Critères non respectés' }).fill('12')
  await page.getByRole('textbox', { name: 'Critères sans objet' }).fill('40')
  await page.getByRole('textbox', { name: 'Défauts restants' }).fill('8.9 : un titre est un paragraphe')
  await page.getByRole('textbox', { name: 'Adresse pour signaler' }).fill('acces@territoire.example')
  await press(page, 'Enregistrer l’audit')
  await said(page, 'Le référentiel compte 106 critères, les trois nombres font 100.')
  await page.getByRole('textbox', { name: 'Critères sans objet' }).fill('46')
  await press(page, 'Enregistrer l’audit')
  await said(page, /48 critères respectés sur 60 qui s’appliquent.*80,0/)
  await said(page, 'Accessibilité : partiellement conforme')
})

test('anybody reads it at the public address, on a phone', async () => {
  const { page } = anybody
  await page.goto(`${world.origin}/accessibilite/${world.slug}`)
  await said(page, /partiellement conforme au référentiel/)
  await said(page, '8.9 : un titre est un paragraphe')
  await said(page, /Écrivez à acces@territoire\.example/)
  expect(await allWords(page)).not.toContain('Enregistrer un audit')
})
