import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMeeting } from '#features/pathways/testing/meeting-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { choose, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** A référent goes on leave: a colleague answers on these days, and on no other. */
let world: FreshTerritory
let referent: SignedIn
let colleague: SignedIn
let manager: SignedIn
let personId = ''

beforeAll(async () => {
  world = await freshTerritory()
  const pathway = await aPathway(world, { familyName: 'Ravel', email: 'samira@personne.example' })
  personId = pathway.personId
  await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-25T09:00:00Z' })
  ;[referent, colleague, manager] = await Promise.all([
    world.enter('referent', 'phone'),
    world.enter('secondReferent'),
    world.enter('projectManager'),
  ])
})
afterAll(() => Promise.all([referent, colleague, manager].map((one) => one?.context.close())))

const faults = async ({ page }: SignedIn) => {
  await settled(page)
  return [...(await shapeFaults(page)), ...(await violationsOf(page))]
}

test('she notes on her phone when she is away and who answers; her appointments are offered, not moved', async () => {
  const page = await referent.open('file-active')
  await page.getByRole('link', { name: 'Noter une absence' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mon temps et mes absences' }).waitFor()
  expect(await faults(referent)).toEqual([])
  await page.getByRole('textbox', { name: 'Premier jour d’absence' }).fill('24/11/2026')
  await page.getByRole('textbox', { name: 'Dernier jour d’absence' }).fill('27/11/2026')
  await page.getByRole('radio', { name: 'Congé' }).check()
  await choose(page, 'Qui répond pendant ce temps', 'Membre secondReferent')
  await page.getByRole('button', { name: 'Noter une absence' }).click()
  await said(page, 'Absence notée')
  await said(page, 'Rendez-vous du 24 nov. 2026 au 27 nov. 2026')
  expect(await faults(referent)).toEqual([])
  await press(page, 'Confier tous ces rendez-vous à Membre secondReferent')
  await said(page, '1 rendez-vous confié.')
  const [mail] = await world.mailsTo('samira@personne.example', 'pathways.appointment-covered')
  expect(mail?.body).toContain('Membre secondReferent vous recevra à la place de Membre referent.')
})

test('the day before, her colleague reads that it is not her file', async () => {
  const { page, open } = colleague
  await open('aujourdhui')
  await settled(page)
  expect(await page.getByText('Vous remplacez Membre referent').count()).toBe(0)
})

test('on the first day she has the lines and the caseload, and « Ma file active » stays her own', async () => {
  await world.moveTo('2026-11-24T09:00:00Z')
  const page = await colleague.open('aujourdhui')
  await said(page, /Vous remplacez Membre referent jusqu’au/)
  await said(page, /en remplacement de Membre referent/)
  expect(await faults(colleague)).toEqual([])
  await page.getByRole('link', { name: 'Ouvrir sa file active' }).click()
  await page.getByRole('heading', { level: 1, name: 'File active de Membre referent' }).waitFor()
  const menu = page.getByRole('navigation', { name: 'Navigation principale' })
  await expect.poll(() => menu.locator('[aria-current]').count()).toBe(0)
  await page.getByRole('link', { name: /Ravel/ }).click()
  await said(page, /absence jusqu’au 27 nov. 2026\s: appelez Membre secondReferent/)
  expect(await faults(colleague)).toEqual([])
})

test('who leads the team sees the leave and changes the share of full time from a day on', async () => {
  const page = await manager.open('files-actives')
  await page
    .getByRole('row', { name: /Membre referent/ })
    .getByRole('link', { name: '100 %' })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Temps et absences de Membre referent' }).waitFor()
  await said(page, 'en cours')
  await page.getByRole('textbox', { name: 'Part d’un temps plein' }).fill('12')
  await press(page, 'Noter la quotité')
  await said(page, 'Un champ est à corriger. Votre saisie est gardée.')
  await said(page, 'Écrivez un nombre entre 0,1 et 1.')
  await page.getByRole('textbox', { name: 'Part d’un temps plein' }).fill('0,8')
  await page.getByRole('textbox', { name: 'À partir du' }).fill('01/12/2026')
  await press(page, 'Noter la quotité')
  await said(page, 'À partir du 1er déc. 2026')
  expect(await faults(manager)).toEqual([])
})

test('the day after the last, the file does not exist for her colleague any more', async () => {
  await world.moveTo('2026-11-28T09:00:00Z')
  const { page } = colleague
  await page.goto(`${world.origin}/${world.slug}/personnes/${personId}`)
  await said(page, 'Cette page ou cette fiche n’existe pas, ou plus.')
})
