import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aSession } from '#features/training/testing/training-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, choose, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** One workshop: made with its two names, filled, waited for, called by its trainer, signed, closed and counted. */
let world: FreshTerritory
let manager: SignedIn
let trainer: SignedIn
let session = ''

beforeAll(async () => {
  world = await freshTerritory()
  for (const familyName of ['Aubin', 'Bertin', 'Cordier']) await aPathway(world, { familyName })
  ;[manager, trainer] = await Promise.all([
    world.enter('projectManager'),
    world.enter('stepOperator', 'phone'),
  ])
})
afterAll(() => Promise.all([manager, trainer].map((one) => one?.context.close())))

const faults = async ({ page }: SignedIn) => {
  await settled(page)
  return [...(await shapeFaults(page)), ...(await violationsOf(page))]
}

test('a workshop is made with its two names, then a session of this morning', async () => {
  const page = await manager.open('ateliers')
  await page.getByRole('link', { name: 'Créer un atelier' }).click()
  await page.getByLabel('Nom public').fill('Bien commencer sa semaine')
  await page.getByLabel('Nom pour l’équipe').fill('Estime de soi')
  await choose(page, 'Nature', 'Confiance en soi')
  await choose(page, 'Structure qui organise', 'Organisme operator')
  expect(await faults(manager)).toEqual([])
  await press(page, 'Créer un atelier')
  await said(page, 'Atelier créé.')
  await expect.poll(() => page.getByLabel('Atelier', { exact: true }).inputValue()).not.toBe('')
  await page.getByLabel('Lieu').fill('Salle des ateliers')
  await page.getByLabel('Nombre de places').fill('2')
  await page.getByLabel('Matin, de').fill('10:00')
  expect(await faults(manager)).toEqual([])
  await press(page, 'Créer des séances')
  await said(page, '1 séance créée.')
  await page.getByRole('heading', { level: 1, name: 'Bien commencer sa semaine' }).waitFor()
  session = new URL(page.url()).pathname.split('/').slice(2).join('/')
})

test('the persons followed are enrolled together, and who comes after the last place waits', async () => {
  const page = await manager.open(session)
  await page.getByRole('link', { name: 'Inscrire des personnes' }).click()
  for (const name of ['Aubin Samira', 'Bertin Samira', 'Cordier Samira'])
    await page.getByRole('checkbox', { name: new RegExp(name) }).check()
  expect(await faults(manager)).toEqual([])
  await press(page, 'Inscrire à la séance')
  await said(page, /2 places prises, 1 personne en attente/)
  await page
    .getByRole('region', { name: 'Liste d’attente' })
    .getByRole('link', { name: 'Cordier Samira' })
    .waitFor()
  expect(await faults(manager)).toEqual([])
})

test('a place given up with its reason is offered to who waits, and accepted for her', async () => {
  const page = await manager.open(session)
  await press(page, 'Rendre la place Bertin Samira')
  await page.getByRole('radio', { name: 'Travaille ou est en formation' }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Rendre la place' }).click()
  await said(page, /Place rendue/)
  await press(page, 'Accepter la place Cordier Samira')
  await said(page, 'Place prise.')
  await expect.poll(() => page.getByText('Bertin Samira').count()).toBe(0)
})

test('who trains calls the names on a phone by the keyboard, reads nothing else and has them signed', async () => {
  await world.moveTo('2026-11-23T09:30:00Z')
  const page = await trainer.open(session)
  await page.getByLabel('Aubin Samira, matin').press('p')
  await expect
    .poll(() => page.getByLabel('Cordier Samira, matin').evaluate((one) => one === document.activeElement))
    .toBe(true)
  await page.getByLabel('Cordier Samira, matin').press('a')
  await page.getByText('tout est noté').waitFor()
  await press(page, 'Faire signer Aubin Samira, matin')
  await press(page, 'Signer ma présence')
  await page.getByText(/signé à/).waitFor()
  expect(await allWords(page)).not.toMatch(/Estime de soi|Bertin/)
  expect(await page.getByRole('button', { name: 'Clôturer la séance' }).count()).toBe(0)
  expect(await faults(trainer)).toEqual([])
})

test('it is closed once it has ended, then only corrected', async () => {
  const page = await manager.open(session)
  await page.getByText('La séance n’est pas finie.').waitFor()
  await world.moveTo('2026-11-23T11:00:00Z')
  await manager.open(session)
  await page.getByLabel('Cordier Samira, matin').selectOption({ label: 'non renseigné' })
  await press(page, 'Clôturer la séance')
  const refusal = page.getByText('Des demi-journées ne sont pas notées')
  await refusal.waitFor()
  await page.getByLabel('Cordier Samira, matin').press('a')
  await refusal.waitFor({ state: 'detached' })
  await press(page, 'Clôturer la séance')
  await said(page, /Séance clôturée/)
  await page.getByRole('heading', { name: 'Corriger une présence' }).waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Clôturer la séance' }).count()).toBe(0)
  expect(await faults(manager)).toEqual([])
  await choose(page, 'Personne', 'Cordier Samira')
  await choose(page, 'Demi-journée', 'matin')
  await choose(page, 'Présence', 'excusé')
  await page.getByLabel('Raison de la correction').fill('Certificat reçu')
  await press(page, 'Corriger la présence')
  await page.getByRole('row', { name: 'Cordier Samira excusé' }).waitFor()
})

test('the sheet shows who signed before whom, and the hours count what was seen', async () => {
  const page = await manager.open(`${session}/emargement`)
  await page.getByText(/devant Membre stepOperator/).waitFor()
  await page.getByText(/Feuille scellée/).waitFor()
  expect(await faults(manager)).toEqual([])
  await manager.open('ateliers/heures')
  await page
    .getByRole('row', { name: /Aubin Samira/ })
    .getByText(/100\s%, 1 sur 1/)
    .waitFor()
  expect(await faults(manager)).toEqual([])
})

test('from the caseload, a session is proposed to several persons, each answer is said, and the letters are printed', async () => {
  await aSession(world, { places: 1, heldOn: '2026-12-01' })
  const referent = await world.enter('referent')
  const page = await referent.open('file-active')
  for (const name of ['Aubin', 'Cordier'])
    await page.getByRole('checkbox', { name: new RegExp(name) }).check()
  await press(page, 'Proposer un atelier')
  await choose(page, 'Séance', 'Écrire et lire au quotidien')
  expect(await faults(referent)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Inscrire à la séance' }).click()
  const told = page.getByRole('list', { name: 'Ce qui est fait' })
  await told.getByText('place prise').waitFor()
  await told.getByText('liste d’attente').waitFor()
  expect(await faults(referent)).toEqual([])
  await page.getByRole('link', { name: 'Imprimer les 2 lettres' }).click()
  await page.getByRole('heading', { name: 'Votre inscription', exact: true }).waitFor()
  await page.getByRole('heading', { name: 'Votre demande d’inscription' }).waitFor()
  expect(await faults(referent)).toEqual([])
  await referent.context.close()
})

test('a series begins on the month of its first session', async () => {
  const page = await manager.open('ateliers/seances/nouvelles')
  await choose(page, 'Atelier', 'Bien commencer sa semaine')
  await page.getByLabel('Premier jour').fill('12/01/2027')
  await page.getByLabel('Combien de séances').fill('2')
  await page.getByLabel('Lieu').fill('Salle des ateliers')
  await press(page, 'Créer des séances')
  await said(page, '2 séances créées.')
  await page.getByRole('link', { name: /mar. 12 janv/ }).waitFor()
})
