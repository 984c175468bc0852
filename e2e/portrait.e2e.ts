import { afterAll, beforeAll, expect, test } from 'vitest'
import { importOfficial, smallFiles } from '#features/observatory/testing/official-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** The portrait of a territory, before and after its files are read. */
let world: FreshTerritory
let official: SignedIn
let director: SignedIn | undefined
let administrator: SignedIn | undefined

beforeAll(async () => {
  world = await freshTerritory()
  official = await world.enter('electedOfficial')
})
afterAll(async () => {
  await Promise.all([official, director, administrator].map((one) => one?.context.close()))
})

const isClean = async (page: SignedIn['page']) => {
  await settled(page)
  expect([...(await shapeFaults(page)), ...(await violationsOf(page))]).toEqual([])
}

test('before any file, each part names the file and the command that reads it', async () => {
  const page = await official.open('territoire/portrait')
  const part = page.getByRole('region', { name: 'Projets de recrutement' })
  await part.getByText('Aucun fichier importé pour cette partie.').waitFor()
  await part.getByText('npm run bassin -- reference import <dossier>').waitFor()
  await isClean(page)
})

test('an administrator reads a file without keeping anything, then imports it; what is no official file is refused', async () => {
  // Other tests have territories on this server, for whom the lists are as well; not so between demos.
  await world.services.database.withAccounts((tx) =>
    tx.query('update territory.directory set is_demo = true where territory_id = $1', [world.territoryId]),
  )
  administrator = await world.enter('territoryAdmin', 'phone')
  const page = await administrator.open('territoire/portrait')
  const part = page.getByRole('region', { name: 'Taux de chômage' })
  await part.getByRole('link', { name: 'Importer un fichier officiel' }).click()
  await page.getByRole('heading', { level: 1, name: 'Fichiers officiels' }).waitFor()
  await isClean(page)
  const give = async (name: string, content: string) => {
    const buffer = Buffer.from(content)
    await page.getByLabel('Fichier du producteur').setInputFiles({ name, mimeType: 'text/csv', buffer })
    await press(page, 'Lire, sans rien écrire')
  }
  await press(page, 'Lire, sans rien écrire')
  await said(page, /Choisissez d’abord un fichier/)
  await give('contacts.csv', 'nom;prenom\nDURAND;Zoé')
  await said(page, /Aucune liste connue n’a ces colonnes/)
  await give('chomage-2023.csv', `${smallFiles['chomage.csv']}\n059;NORD;2024;beaucoup`)
  await said(page, /3 lignes lues, 2 gardées, .*1 à regarder/)
  await said(page, /Ligne 4 : pas un taux \(beaucoup\)/)
  await isClean(page)
  await press(page, 'Importer « chomage-2023.csv »')
  await said(page, /«\schomage-2023\s», reçue le/)
  const portrait = await administrator.open('territoire/portrait')
  const rates = portrait.getByRole('region', { name: 'Taux de chômage' })
  await rates.getByRole('cell', { name: /9,9/ }).first().waitFor()
})

test('once they are read, an elected official sees what is known, what is secret and what is missing', async () => {
  await importOfficial(world.services.database, smallFiles, new Date('2026-11-23T08:00:00Z'))
  const page = await official.open('territoire/portrait')
  const projects = page.getByRole('region', { name: 'Projets de recrutement' })
  await projects.getByRole('cell', { name: /au moins\s+500\sprojets/ }).waitFor()
  await projects.getByText('Bassin d’emploi LILLE').first().waitFor()
  expect(await projects.getByRole('row', { name: /Soudeurs/ }).textContent()).toMatch(
    /secret.*secret.*secret/,
  )
  const jobseekers = page.getByRole('region', { name: 'Demandeurs d’emploi inscrits' })
  await jobseekers
    .getByText(/somme de valeurs arrondies à la dizaine/)
    .first()
    .waitFor()
  await jobseekers.getByText(/suspendu son label/).waitFor()
  await page.getByRole('region', { name: 'Taux de chômage' }).getByText('Voir en tableau').click()
  await page.getByRole('cell', { name: /9,9/ }).first().waitFor()
  await isClean(page)
})

test('a chapter of the CRTE cites the figure of the territory itself, with its source, and leaves in PDF and DOCX', async () => {
  director = await world.enter('projectManager')
  const page = await director.open('conventions/composer/nouveau')
  await page.getByLabel('Se rendre au travail').check()
  await press(page, 'Commencer ce volet')
  await page.getByRole('heading', { level: 1, name: 'Volet emploi-formation du CRTE' }).waitFor()
  await page.getByLabel('Chiffre', { exact: true }).check()
  const cited = page.getByLabel('Chiffre cité')
  const own = cited.locator('option').filter({ hasText: /^Population municipale\s: / })
  await cited.selectOption((await own.getAttribute('value')) ?? '')
  await press(page, 'Ajouter ce bloc')
  await page.getByRole('heading', { name: 'Population municipale', exact: true }).waitFor()
  await said(page, /Population municipale des communes \(Insee, recensement\)/)
  await isClean(page)
  for (const [button, ending] of [
    ['Volet à imprimer (PDF)', 'pdf'],
    ['Volet à modifier (DOCX)', 'docx'],
  ] as const) {
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, button)])
    expect(file.suggestedFilename()).toMatch(new RegExp(`^volet-crte-.*\\.${ending}$`))
  }
})
