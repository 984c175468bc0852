import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** A PLIE leaves its former tool: one spreadsheet of pathways, rehearsed, written, balanced and undone. */
let world: FreshTerritory
let manager: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
  manager = await world.enter('projectManager')
})
afterAll(() => manager?.context.close())

const lines = [
  'Nom;Prénom;Date de naissance;Date d’entrée;Date de signature du contrat;Référent;Dernier entretien;Date de sortie;Motif de sortie',
  'Aubrun;Inès;12/04/1991;03/02/2025;10/02/2025;Membre referent;02/11/2026;;',
  'Belliard;Karim;01/06/1980;05/03/2024;12/03/2024;Membre referent;;20/01/2025;DEMENAGEMENT',
  'Chavane;Lucie;01/06/1981;05/03/2024;12/03/2024;;;20/01/2025;CDD',
]

test('each line is compared before anything is written, and what is refused says its cell and its reason', async () => {
  const page = await manager.open('echanges/nouvel-import')
  await page.getByLabel('Parcours tenus dans un autre outil').check()
  await page.getByLabel('Dispositif').selectOption({ index: 1 })
  await page.getByLabel('Fichier', { exact: true }).setInputFiles({
    ...{ name: 'reprise.csv', mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\n')}\n`) },
  })
  await press(page, 'Lire et comparer')
  await page.getByText('Lecture en cours').first().waitFor()
  await world.runJobs()
  await page.getByRole('region', { name: 'Bilan' }).waitFor()
  await page.getByText('motif de sortie inconnu').first().waitFor()
  await page.getByText('Déménagement').first().waitFor()
})

test('the balance tells every line: received, written, refused and why', async () => {
  const { page } = manager
  await press(page, /^Écrire/)
  await page.getByText('Écriture en cours').first().waitFor()
  await world.runJobs()
  const balance = page.getByRole('region', { name: 'Bilan' })
  const row = (name: RegExp) => balance.getByRole('row', { name })
  await row(/Écrites/).waitFor()
  expect(await row(/Reçues/).textContent()).toContain('3')
  expect(await row(/Écrites/).textContent()).toContain('2')
  expect(await row(/Refusées : motif de sortie inconnu/).textContent()).toContain('1')
})

test('the référent finds her caseload, last interview included', async () => {
  const referent = await world.enter('referent')
  const page = await referent.open('file-active')
  await page
    .getByRole('link', { name: /Aubrun/ })
    .first()
    .waitFor()
  await referent.context.close()
})

test('undone, nothing of it is left', async () => {
  const { page } = manager
  await press(page, 'Annuler cet import')
  await page.getByText('Annulation en cours').first().waitFor()
  await world.runJobs()
  await said(page, /Annulées/)
  const referent = await world.enter('referent')
  const caseload = await referent.open('file-active')
  await expect.poll(() => caseload.getByRole('link', { name: /Aubrun/ }).count()).toBe(0)
  await referent.context.close()
})
