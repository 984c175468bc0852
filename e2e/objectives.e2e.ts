import { afterAll, beforeAll, test } from 'vitest'
import {
  aManualObjective,
  anAgreement,
  aParty,
  aQualitativeObjective,
} from '#features/agreements/testing/agreement-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** An objective that a partner follows: its project manager gives a value, a party contests it, an official reads both. */
let world: FreshTerritory
let manager: SignedIn
let partner: SignedIn
let official: SignedIn
const hours = aManualObjective({ baseline: { value: 0, on: '2025-12-31' } })
let followUp = ''

beforeAll(async () => {
  world = await freshTerritory()
  const agreementId = await anAgreement(world, hours, aQualitativeObjective())
  await aParty(world, agreementId, 'prescriber')
  followUp = `objectifs/${hours.id}/valeurs`
  ;[manager, partner, official] = await Promise.all([
    world.enter('projectManager'),
    world.enter('prescriber'),
    world.enter('electedOfficial'),
  ])
})
afterAll(() => Promise.all([manager, partner, official].map((one) => one?.context.close())))

test('the project manager gives a value, and signs what she thinks of it apart', async () => {
  const page = await manager.open(followUp)
  await page.getByText('Donner une valeur').click()
  await page.getByLabel('Valeur au').fill('30/06/2026')
  await page.getByLabel('Valeur', { exact: true }).fill('1200')
  await page.getByLabel('Source').fill('Tableau du facilitateur')
  await press(page, 'Enregistrer la valeur')
  await said(page, 'La valeur est enregistrée.')
  await page.getByText('Se prononcer').click()
  await page.getByRole('radio', { name: 'Appuis nécessaires' }).check()
  await page.getByLabel('Pourquoi, et ce qu’il faudrait').fill('Deux donneurs d’ordre à convaincre')
  await press(page, 'Signer ce jugement')
  await said(page, 'Le jugement est signé.')
})

test('a party proposes another value, which replaces nothing', async () => {
  const page = await partner.open(`objectifs/${hours.id}/contester`)
  await page.getByText('Aujourd’hui : 1 200 heures', { exact: false }).waitFor()
  await page.getByLabel('Valeur au').fill('30/06/2026')
  await page.getByLabel('Valeur', { exact: true }).fill('1350')
  await page.getByLabel('Source').fill('Relevés des entreprises')
  await page.getByLabel('Pourquoi une autre valeur').fill('Deux marchés manquent')
  await press(page, 'Proposer cette valeur')
  await page.getByText('attend une réponse').waitFor()
  await page.getByRole('row', { name: /1 200 heures/ }).waitFor()
})

test('an elected official reads the figure, the judgement and that it is contested', async () => {
  const page = await official.open('objectifs')
  const row = page.getByRole('row', { name: /Heures de clause/ })
  await row.getByText('une valeur contestée').waitFor()
  await row.getByText('Appuis nécessaires').waitFor()
  await page
    .getByRole('region', { name: 'Objectifs qualitatifs' })
    .getByText('Une porte d’entrée commune')
    .waitFor()
})

test('the project manager accepts it: it is read, the former value stays written', async () => {
  world.at('2026-11-23T10:00:00Z')
  const page = await manager.open(followUp)
  await page.getByText('Répondre').click()
  await page.getByRole('radio', { name: /^Accepter/ }).check()
  await press(page, 'Enregistrer la réponse')
  await said(page, 'La réponse est enregistrée.')
  await page
    .getByRole('row', { name: /1 200 heures/ })
    .getByText('remplacée')
    .waitFor()
  await page.getByRole('row', { name: /1 350 heures/ }).waitFor()
})

test('figures frozen for a committee stay, and the board says what moved since', async () => {
  const page = await manager.open('objectifs')
  await page.getByRole('link', { name: 'Chiffres figés' }).click()
  await page.getByLabel('Pour quoi').fill('Comité de pilotage du 23 novembre')
  await press(page, 'Figer maintenant')
  await page.getByRole('heading', { name: 'Comité de pilotage du 23 novembre' }).waitFor()
  await page.getByRole('row', { name: /1 350 heures/ }).waitFor()
})
