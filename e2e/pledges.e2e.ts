import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAgreement } from '#features/agreements/testing/agreement-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { choose, pick, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** A signatory promises, notes what it did on a phone, who pilots confirms, an elected official takes the note. */
let world: FreshTerritory
let manager: SignedIn
let partner: SignedIn
let official: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
  await anAgreement(world)
  ;[manager, partner, official] = await Promise.all([
    world.enter('projectManager'),
    world.enter('prescriber', 'phone'),
    world.enter('electedOfficial'),
  ])
})
afterAll(() => Promise.all([manager, partner, official].map((one) => one?.context.close())))

const faults = async ({ page }: SignedIn) => {
  await settled(page)
  return [...(await shapeFaults(page)), ...(await violationsOf(page))]
}

test('who pilots writes what a signatory promises; a date outside the term is said and nothing is lost', async () => {
  const page = await manager.open('conventions/engagements/nouveau')
  const structure = page.getByRole('combobox', { name: 'Structure qui s’engage' })
  await pick(structure, 'plie', /plie/)
  await choose(page, 'Suivi par', 'Membre referent')
  await pick(structure, 'France', /franceTravail/)
  await page.getByRole('textbox', { name: 'Engagement' }).fill('Permanences dans les quartiers')
  await page.getByRole('textbox', { name: 'Quantité à chaque échéance' }).fill('12,5')
  await page.getByRole('textbox', { name: 'Au plus tard le' }).fill('15/12/2030')
  await press(page, 'Enregistrer l’engagement')
  await page.getByText('Cette date sort de la convention').first().waitFor()
  expect(await faults(manager)).toEqual([])
  await page.getByRole('textbox', { name: 'Au plus tard le' }).fill('15/12/2026')
  await press(page, 'Enregistrer l’engagement')
  await said(page, 'Engagement enregistré.')
  await page.getByRole('heading', { level: 1, name: 'Permanences dans les quartiers' }).waitFor()
  expect(await page.locator('main').textContent()).not.toContain('Membre referent')
  expect(await faults(manager)).toEqual([])
})

test('of two who correct a pledge, the second keeps what she typed and may save it over the other', async () => {
  const other = await world.enter('projectManager')
  const { page } = manager
  await page.getByRole('link', { name: 'Modifier l’engagement' }).click()
  const serves = (one: typeof page) => one.getByRole('textbox', { name: 'Pour qui' })
  await serves(page).fill('Les habitants')
  await other.page.goto(page.url())
  await serves(other.page).fill('Les habitants des quartiers')
  await press(page, 'Enregistrer l’engagement')
  await said(page, 'Engagement modifié.')
  await press(other.page, 'Enregistrer l’engagement')
  await said(other.page, /votre saisie reste ici/)
  expect(await serves(other.page).inputValue()).toBe('Les habitants des quartiers')
  expect(await faults(other)).toEqual([])
  await press(other.page, 'Garder ma version')
  await press(other.page, 'Enregistrer l’engagement')
  await other.page.getByText('Les habitants des quartiers').waitFor()
  await other.context.close()
})

test('the signatory finds on her phone what her organisation owes, and notes what it did', async () => {
  const page = await partner.open('conventions/engagements')
  await page.getByText('1 engagement en retard ou à réaliser').waitFor()
  expect(await faults(partner)).toEqual([])
  await page.getByRole('link', { name: 'Permanences dans les quartiers' }).click()
  await page.getByRole('textbox', { name: 'Réalisé le' }).fill('02/11/2026')
  await page.getByRole('textbox', { name: 'Quantité' }).fill('13')
  await press(page, 'Noter une réalisation')
  await said(page, 'Réalisation notée : qui pilote la confirmera.')
  await page.getByText('C’est plus que ce qui était promis.').waitFor()
  expect(await faults(partner)).toEqual([])
})

test('once it is confirmed it counts, and the note of the year says so', async () => {
  const { page } = manager
  await page.reload()
  await page.getByRole('button', { name: /^Confirmer/ }).click()
  await said(page, 'C’est noté.')
  await page.getByText('13 jours sur 12,5 jours').first().waitFor()
  const read = await official.open('conventions/engagements/note?annee=2026')
  await read.getByRole('heading', { level: 2, name: 'Échéances réalisées sur promises en 2026' }).waitFor()
  expect(await faults(official)).toEqual([])
  const [file] = await Promise.all([read.waitForEvent('download'), press(read, 'Note à modifier (DOCX)')])
  expect(file.suggestedFilename()).toBe('note-engagements-2026.docx')
  expect(await read.getByRole('button', { name: /^Noter/ }).count()).toBe(0)
})

test('a share without its structure is asked for at its line, and none is dropped', async () => {
  const page = await manager.open('conventions/engagements/moyens/nouveau')
  const structure = (label: string) => page.getByRole('combobox', { name: label })
  await page.getByLabel('Ce qui est partagé').fill('Un agenda commun')
  await pick(structure('Prêté par'), 'plie', /plie/)
  await page.getByLabel('À partir du').fill('01/01/2026')
  await pick(structure('Structure 1'), 'France', /franceTravail/)
  await press(page, 'Ajouter une structure')
  await page.getByLabel('Part de la structure 2').fill('20')
  await press(page, 'Enregistrer le moyen partagé')
  await page.getByRole('alert').getByRole('link', { name: 'Structure 2' }).waitFor()
  await pick(structure('Structure 2'), 'mission', /missionLocale/)
  await press(page, 'Enregistrer le moyen partagé')
  await said(page, 'Moyen partagé enregistré.')
  await said(page, /missionLocale.*20/)
})
