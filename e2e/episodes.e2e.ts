import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { choose, press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** A pathway suspended, taken up, ended, corrected, then a second one, told in order. */
const person = { givenName: 'Yann', familyName: 'Kermarec', name: 'Yann Kermarec' }

let world: FreshTerritory
let referent: SignedIn
let desk: SignedIn
let manager: SignedIn
let file = ''

beforeAll(async () => {
  world = await freshTerritory()
  const pathway = await aPathway(world, person)
  file = `personnes/${pathway.personId}`
  ;[referent, desk, manager] = await Promise.all([
    world.enter('referent'),
    world.enter('entryDesk'),
    world.enter('projectManager'),
  ])
})
afterAll(() => Promise.all([referent, desk, manager].map((one) => one?.context.close())))

const act = async (name: string): Promise<Page> => {
  const page = await referent.open(file)
  await press(page, 'Autres actions')
  await page.getByRole('menuitem', { name }).click()
  return page
}

const stateOf = async (page: Page, words: string) => {
  await page.getByRole('heading', { level: 1, name: person.name }).waitFor()
  await page.locator('main').getByText(words, { exact: true }).first().waitFor()
}

const episodes = async (): Promise<readonly string[]> => {
  const page = await referent.open(`${file}/episodes`)
  await page.getByRole('article', { name: /^Épisode 1/ }).waitFor()
  return page.getByRole('article', { name: /^Épisode/ }).allInnerTexts()
}

test('a suspension says why and until when; the return ends it', async () => {
  const page = await act('Suspendre')
  await choose(page, 'Motif', 'Maladie, accident')
  await page.getByLabel('Retour prévu le').fill('15/12/2026')
  await press(page, 'Suspendre le parcours')
  await said(page, 'Parcours suspendu. Le retour sera rappelé.')
  await stateOf(page, 'Parcours suspendu')
  await world.moveTo('2026-12-14T08:00:00Z')
  await said(await referent.open('aujourdhui'), 'Reprise à préparer')
  await act('Noter le retour')
  await said(page, 'Suspendu depuis le 23 nov. 2026, retour prévu le 15 déc. 2026.')
  await press(page, 'Noter le retour')
  await said(page, 'Retour noté.')
  await stateOf(page, 'Parcours actif')
})

test('an exit is read in the simulator before it is written', async () => {
  const page = await act('Clôturer')
  await choose(page, 'Motif', 'Déménagement')
  const simulator = page.getByRole('region', { name: 'Si vous clôturez ainsi' })
  await simulator.getByText('Sortie neutre : hors du dénominateur affiché.').waitFor()
  await press(page, 'Clôturer le parcours')
  await said(page, /^Parcours clôturé/)
  expect(await episodes()).toEqual([expect.stringContaining('Déménagement')])
})

test('a correction says why, and the exit counts by its new reason', async () => {
  const page = await manager.open(`${file}/suites`)
  await page.getByRole('link', { name: 'Corriger la sortie' }).click()
  await choose(page, 'Motif', 'Abandon')
  await page.getByRole('textbox', { name: 'Pourquoi cette correction' }).fill('Erreur de motif')
  await press(page, 'Corriger la sortie')
  await said(page, /^Parcours clôturé/)
  const [only] = await episodes()
  expect(only).toContain('Abandon')
  expect(only).not.toContain('Déménagement')
})

test('who comes back has a second episode, and the first one is as it was', async () => {
  const [before] = await episodes()
  const page = await desk.open(file)
  await page.getByRole('link', { name: 'Nouvelle candidature' }).click()
  await press(page, 'Ouvrir la candidature')
  await press(page, 'Noter l’éligibilité vérifiée')
  await page.locator('form').getByRole('button', { name: 'Noter l’éligibilité vérifiée' }).click()
  await page.getByRole('button', { name: /Décider l.entrée/ }).click()
  await choose(page, 'Référente ou référent', 'Membre referent')
  await page
    .locator('form')
    .getByRole('button', { name: /Décider l.entrée/ })
    .click()
  await said(page, 'Entrée décidée.')
  const [second, first] = await episodes()
  expect(second).toContain('Entrée validée le')
  expect(second).not.toContain('Abandon')
  expect(first).toBe(before)
})
