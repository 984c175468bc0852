import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { choose, press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** An operation of the FSE+, from its creation to a questionnaire; each test goes on from the one before. */
let world: FreshTerritory
let fundManager: SignedIn
let referent: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
  await aPathway(world, { familyName: 'Ravel', admittedOn: '2026-11-02', signedOn: '2026-11-09' })
  fundManager = await world.enter('fundManager')
  referent = await world.enter('referent', 'phone')
})
afterAll(() => Promise.all([fundManager, referent].map((one) => one?.context.close())))

test('the fund manager writes an operation and takes a proposed entry in', async () => {
  const page = await fundManager.open('fse/nouvelle-operation')
  await page.getByLabel('Numéro de l’opération').fill('202600417')
  await page.getByLabel('Intitulé').fill('Accompagnement renforcé 2026')
  await page.getByLabel('Programme').fill('Programme national FSE+ 2021-2027')
  await page.getByLabel('Service gestionnaire').fill('Organisme intermédiaire')
  await page.getByLabel('Premier jour').fill('01/01/2026')
  await page.getByLabel('Dernier jour').fill('31/12/2026')
  await press(page, 'Créer une opération')
  await page.getByRole('link', { name: 'Inscrire des participants' }).click()
  await page.getByRole('checkbox', { name: /Ravel/ }).check()
  await press(page, 'Inscrire dans l’opération')
  await said(page, /1 nouvelle participation/)
  await said(page, 'Aucune entrée à proposer')
})

test('the référent finds the entry questionnaire in her day, on a phone, and fills it', async () => {
  const page = await referent.open('aujourdhui')
  await page.getByRole('link', { name: 'Remplir' }).click()
  await page.getByRole('heading', { level: 1, name: 'Questionnaire d’entrée' }).waitFor()
  await choose(page, 'Situation avant l’entrée', 'Demandeur d’emploi inscrit')
  await choose(page, 'Durée sans emploi', 'Refuse de répondre')
  await choose(page, 'Situation de handicap', 'Non')
  await press(page, 'Enregistrer les réponses')
  await said(page, /8 réponses manquent/)
})

test('reads her answers again, but none of the sensitive ones', async () => {
  await referent.page.getByRole('link', { name: 'Questionnaire d’entrée' }).click()
  const list = (name: string) => referent.page.getByRole('combobox', { name })
  await expect.poll(() => list('Durée sans emploi').inputValue()).toBe('~declined')
  await expect
    .poll(() => list('Situation de handicap').locator('option:checked').textContent())
    .toBe('Déjà répondu\u00a0: ne rien changer')
  expect(referent.complaints).toEqual([])
})

test('the fund manager reads what is still to complete', async () => {
  const page = await fundManager.open('fse')
  await page.getByRole('link', { name: 'Accompagnement renforcé 2026' }).click()
  await page.getByRole('link', { name: /Entrée à compléter/ }).click()
  await page.getByRole('row', { name: /Ravel/ }).getByText('à compléter').first().waitFor()
  expect(fundManager.complaints).toEqual([])
})

test('the fund manager reads what holds the payment back, and accepts one piece', async () => {
  const page = fundManager.page
  await page.getByRole('link', { name: 'Pièces' }).click()
  const reasons = page.getByRole('region', { name: 'Ce qui retient le paiement' })
  await reasons
    .getByRole('row', { name: /Questionnaire d’entrée complet/ })
    .getByRole('link')
    .click()
  await page.getByRole('row', { name: /Ravel/ }).getByText('à recevoir').first().waitFor()
  await page.getByRole('link', { name: /Ravel/ }).click()
  await page
    .getByText(/à recevoir avant le/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: /Accepter la pièce\s?: Contrat d’engagement signé/ }).click()
  await page.getByText('vérifiée', { exact: true }).waitFor()
  expect(fundManager.complaints).toEqual([])
})
