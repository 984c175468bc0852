import { afterAll, beforeAll, expect, test } from 'vitest'
import { aRouting } from '#features/contacts/testing/contact-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, choose, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** A young person on a phone asks without an account; a partner answers; with her agreement, it becomes a file. */
let world: FreshTerritory
let young: SignedIn
let partner: SignedIn
let desk: SignedIn
let code = ''

beforeAll(async () => {
  world = await freshTerritory()
  await aRouting(world)
  young = await world.signedOut('phone')
  ;[partner, desk] = await Promise.all([world.enter('prescriber'), world.enter('entryDesk')])
})
afterAll(() => Promise.all([young, partner, desk].map((one) => one?.context.close())))

const faults = async ({ page }: SignedIn) => {
  await settled(page)
  return [...(await shapeFaults(page)), ...(await violationsOf(page))]
}

test('under 16, the page says where to turn and asks nothing more', async () => {
  const page = await young.open('premier-contact')
  await page.getByRole('radio', { name: 'Moins de 16 ans' }).check()
  await said(page, 'Avant 16 ans, d’autres personnes vous aident')
  expect(await page.getByRole('button', { name: 'Envoyer ma demande' }).count()).toBe(0)
  expect(await faults(young)).toEqual([])
})

test('a young person asks on a phone, without an account, and gets a code', async () => {
  const { page } = young
  await page.getByRole('radio', { name: /16 à 25 ans/ }).check()
  await page.getByRole('radio', { name: 'Une formation' }).check()
  const words = page.getByLabel('Avec vos mots')
  await words.fill(`https://exemple.fr/${'a'.repeat(400)}`)
  expect((await words.boundingBox())?.width).toBeLessThan(390)
  await words.fill('Je voudrais apprendre la mécanique.')
  await choose(page, 'Votre commune (facultatif)', 'Lille')
  await page.getByRole('radio', { name: /Je reviendrai avec mon code/ }).check()
  expect(await faults(young)).toEqual([])
  await press(page, 'Envoyer ma demande')
  await said(page, 'Votre demande est envoyée')
  await said(page, /Réponse au plus tard le mercredi 25 novembre 2026/)
  code = (await page.locator('[data-code] [aria-hidden]').textContent()) ?? ''
  expect(code).toMatch(/^[A-Z]{4}-[A-Z]{4}-[A-Z]{4}$/)
  expect(await faults(young)).toEqual([])
})

test('the organisation that the rules give answers, and nobody is named in the list', async () => {
  const page = await partner.open('premiers-contacts')
  expect(await faults(partner)).toEqual([])
  await page.getByRole('link', { name: 'Formation, 16 à 25 ans' }).click()
  await said(page, 'Je voudrais apprendre la mécanique.')
  await press(page, 'Prendre en charge')
  await said(page, 'en cours')
  await page.getByLabel('Votre réponse').fill('Venez mercredi à 14 h : nous cherchons ensemble.')
  await press(page, 'Enregistrer la réponse')
  await said(page, 'Réponse enregistrée.')
  expect(await faults(partner)).toEqual([])
})

test('a wrong code says nothing; the right one gives the answer, and one may write again', async () => {
  const page = await young.open('premier-contact/suivi')
  await press(page, 'Lire ma réponse')
  await said(page, 'Remplissez ce champ.')
  await page.getByLabel('Votre code').fill('BCDF-GHJK-LMNP')
  await press(page, 'Lire ma réponse')
  await said(page, 'Ce code n’ouvre aucune demande. Vérifiez chaque lettre.')
  await page.getByLabel('Votre code').fill(code.toLowerCase())
  await press(page, 'Lire ma réponse')
  await said(page, 'Venez mercredi à 14 h : nous cherchons ensemble.')
  expect(await faults(young)).toEqual([])
  await page.getByLabel('Ajouter un mot').fill('D’accord, je veux être suivi.')
  await press(page, 'Envoyer')
  await said(page, /vous répond au plus tard le mercredi 25 novembre 2026/)
})

test('with the agreement of the person, a prescription leaves for the entry desk', async () => {
  const page = await partner.open('premiers-contacts')
  await page.getByRole('link', { name: 'Formation, 16 à 25 ans' }).click()
  await page.getByRole('link', { name: 'Devenir un dossier' }).click()
  await page.getByRole('radio', { name: 'De vive voix, sur place' }).check()
  await page.getByLabel('Nom', { exact: true }).fill('Benali')
  await page.getByLabel('Prénom').fill('Lina')
  await page.getByLabel('Date de naissance').fill('04/05/2006')
  await page.getByLabel(/Numéro de téléphone/).fill('06 39 98 12 34')
  expect(await faults(partner)).toEqual([])
  await press(page, 'Envoyer la prescription')
  await said(page, 'Prescription, avec l’accord de la personne')
})

test('the entry desk examines it, and finds the request that it came of without its words', async () => {
  const page = await desk.open('prescriptions')
  await page.getByRole('link', { name: /Benali Lina/ }).click()
  await page.getByRole('link', { name: 'Ouvrir ce premier contact' }).waitFor()
  expect(await allWords(page)).not.toContain('mécanique')
  expect(await faults(desk)).toEqual([])
})

test('somebody who comes is given a code, and a passage is only counted', async () => {
  const page = await desk.open('premiers-contacts/nouveau')
  await page.getByRole('radio', { name: 'À l’accueil' }).check()
  await page.getByRole('radio', { name: '50 ans et plus' }).check()
  await page.getByRole('radio', { name: 'Papiers' }).check()
  await page.getByRole('radio', { name: 'Elle reviendra avec son code' }).check()
  await press(page, 'Noter et obtenir le code')
  await said(page, 'Donnez ce code à la personne : il n’est affiché qu’une fois.')
  await desk.open('premiers-contacts/nouveau')
  await page.getByText('Passage anonyme').click()
  await page.getByRole('radio', { name: 'Au téléphone' }).check()
  await page.getByRole('radio', { name: '26 à 49 ans' }).check()
  await page.getByRole('radio', { name: 'Logement' }).check()
  await press(page, 'Compter ce passage')
  await said(page, 'Passage compté.')
  const counts = await desk.open('premiers-contacts/activite')
  await said(counts, /Premiers contacts\s: 3, dont passages anonymes\s: 1/)
  expect(await faults(desk)).toEqual([])
})
