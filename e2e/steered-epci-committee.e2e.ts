import { afterAll, beforeAll, expect, test } from 'vitest'
import { aSigned } from '#features/agreements/testing/life-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { choose, pick, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** The same director holds a committee of the convention, from its creation to what is taken away from it. */
let world: FreshTerritory
let director: SignedIn
let agreement = ''
const label = 'Comité de pilotage du CRTE'

beforeAll(async () => {
  world = await freshTerritory()
  agreement = `conventions/${await aSigned(world, { label: 'Volet emploi du CRTE' })}`
  director = await world.enter('director')
})
afterAll(() => director?.context.close())

const faults = async () => {
  const { page } = director
  await settled(page)
  return [...(await shapeFaults(page)), ...(await violationsOf(page))]
}

const openMeeting = async () => {
  const page = await director.open(agreement)
  await page.getByRole('link', { name: label }).click()
  await page.getByRole('heading', { level: 1, name: label }).waitFor()
  await page.getByRole('link', { name: /2026/ }).first().click()
  await page.getByRole('heading', { level: 1, name: /2026, 9/ }).waitFor()
  return page
}

test('a committee is created from the page of the convention, and knows which one it follows', async () => {
  const page = await director.open(agreement)
  await page.getByRole('link', { name: 'Créer un comité' }).click()
  await page.getByRole('textbox', { name: 'Nom' }).fill(label)
  expect(await page.getByRole('checkbox', { name: 'Volet emploi du CRTE' }).isChecked()).toBe(true)
  await press(page, 'Créer le comité')
  await page.getByRole('heading', { level: 1, name: label }).waitFor()
  expect(await faults()).toEqual([])
})

test('its members are named, with an access or without, and a meeting is planned', async () => {
  const { page } = director
  const seat = async (name: string, quality: string) => {
    await press(page, 'Ajouter un membre')
    if (name.startsWith('Membre ')) {
      await pick(page.getByRole('combobox', { name: /Membre du territoire/ }), name, name)
    } else await page.getByLabel('Nom, sans accès').fill(name)
    await page.getByLabel('En qualité de').fill(quality)
    if (quality.includes('présid')) await page.getByLabel('Préside ou copréside').check()
    await press(page, 'Ajouter ce membre')
    await page.getByRole('rowheader', { name: new RegExp(name) }).waitFor()
  }
  await seat('Membre electedOfficial', 'Vice-présidente à l’emploi')
  await seat('Membre committeeMember', 'Représentante de la Région')
  await seat('Anne Lefort', 'Sous-préfète')
  await page.getByLabel('Jour', { exact: true }).fill('24/11/2026')
  await page.getByLabel('Heure').fill('09:30')
  await page.getByLabel('Lieu').fill('Hôtel communautaire')
  await press(page, 'Prévoir la séance')
  await page.getByRole('heading', { level: 1, name: /24 novembre 2026/ }).waitFor()
  await said(page, /Les décisions s’écrivent à partir du jour de la séance, le 24/)
  expect(await faults()).toEqual([])
})

test('members are called, a quorum that is missing is said, then reached', async () => {
  const { page } = director
  await press(page, 'Ajouter un point')
  await page.getByRole('textbox', { name: 'Point', exact: true }).fill('Engagements de l’année')
  await press(page, 'Ajouter ce point')
  await press(page, 'Convoquer les membres')
  await page.getByRole('button', { name: 'Convoquer les membres' }).last().click()
  await said(page, /Sans adresse, à prévenir autrement\s: Anne Lefort/)
  await page.getByRole('combobox', { name: 'Membre electedOfficial, préside' }).selectOption('present')
  await said(page, /Quorum non atteint\s: 1 sur 3 membres qui votent, il en faut 2/)
  expect(await faults()).toEqual([])
  await choose(page, 'Membre committeeMember', 'mandat à Membre electedOfficial')
  await said(page, /Quorum atteint\s: 2 sur 3/)
})

test('the next day a decision is written, and the minutes are signed with the figures of the day', async () => {
  await world.moveTo('2026-11-24T10:00:00Z')
  const page = await openMeeting()
  await press(page, 'Écrire une décision')
  await page.getByRole('textbox', { name: 'Décision' }).fill('Tenir un forum des métiers au printemps.')
  await pick(page.getByRole('combobox', { name: /Responsable/ }), 'Membre director', /Membre director/)
  await page.getByLabel('Pour le').fill('15/03/2027')
  await press(page, 'Écrire cette décision')
  await said(page, 'Membre director, pour le 15 mars 2027')
  await page.getByRole('link', { name: 'Préparer le procès-verbal' }).click()
  await page
    .getByRole('textbox', { name: /Échanges et explications/ })
    .fill('Le comité salue le travail mené.')
  await press(page, 'Enregistrer le texte')
  await said(page, 'Texte du procès-verbal enregistré.')
  expect(await faults()).toEqual([])
  await press(page, 'Noter la signature')
  await said(page, 'Le texte est celui qui a été signé.')
  expect(await faults()).toEqual([])
})

test('what is taken away from it is four papers and one archive', async () => {
  const page = await openMeeting()
  await said(page, /Chiffres figés le 24/)
  const names: string[] = []
  for (const button of [
    'Télécharger le dossier',
    'Note à imprimer (PDF)',
    'Note à modifier (DOCX)',
    'Diaporama à modifier (PPTX)',
    'Fiche de données (XLSX)',
  ]) {
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, button)])
    names.push(file.suggestedFilename().replace(/^.*\./, ''))
  }
  expect(names).toEqual(['zip', 'pdf', 'docx', 'pptx', 'xlsx'])
  expect(director.complaints).toEqual([])
})
