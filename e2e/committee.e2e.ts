import { afterAll, beforeAll, expect, test } from 'vitest'
import { anApplication, aPersonRow } from '#features/pathways/testing/application-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, choose, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** One sitting of the committee: called by the entry desk, read by who sits, decided, signed, then corrected. */
let world: FreshTerritory
let desk: SignedIn
let sits: SignedIn
let sitting = ''

beforeAll(async () => {
  world = await freshTerritory()
  for (const name of ['Aubin', 'Bertin', 'Cordier'])
    await anApplication(world, { eligible: true, personId: await aPersonRow(world, name) })
  ;[desk, sits] = await Promise.all([world.enter('entryDesk'), world.enter('committeeMember', 'phone')])
})
afterAll(() => Promise.all([desk, sits].map((one) => one?.context.close())))

const faults = async ({ page }: SignedIn) => {
  await settled(page)
  return [...(await shapeFaults(page)), ...(await violationsOf(page))]
}

test('the entry desk calls a sitting, whose agenda is what awaits a decision', async () => {
  const page = await desk.open('commissions')
  await said(page, '3 candidatures attendent une séance.')
  await page.getByRole('link', { name: 'Convoquer une séance' }).click()
  await page.getByLabel('Lieu').fill('Salle du conseil')
  await press(page, 'Convoquer la séance')
  await said(page, /3 candidatures à l’ordre du jour/)
  await page
    .getByRole('region', { name: 'Ordre du jour' })
    .getByRole('link', { name: 'Mehdi Aubin' })
    .waitFor()
  sitting = new URL(page.url()).pathname.split('/').slice(2).join('/')
  expect(await faults(desk)).toEqual([])
})

test('who sits reads numbers on a phone, never a name, and decides nothing', async () => {
  const page = await sits.open('commissions')
  await page.getByRole('link', { name: /lundi 23 novembre 2026/ }).click()
  await page.getByText('Candidature n° 3').waitFor()
  const words = await allWords(page)
  for (const name of ['Mehdi', 'Aubin', 'Bertin', 'Cordier']) expect(words).not.toContain(name)
  expect(await page.getByRole('button', { name: /Décider|Retirer/ }).count()).toBe(0)
  expect(await faults(sits)).toEqual([])
})

test('sheets are printed without a name, and with them for who runs the sitting', async () => {
  const phone = await sits.open(`${sitting}/fiches`)
  await phone.getByRole('heading', { name: 'Candidature n° 1' }).waitFor()
  expect(await allWords(phone)).not.toMatch(/Mehdi|Aubin|1979|Avec les noms/)
  expect(await faults(sits)).toEqual([])
  const page = await desk.open(`${sitting}/fiches`)
  await page.getByRole('link', { name: 'Avec les noms' }).click()
  await page.getByRole('heading', { name: /Candidature n° 1\s: Mehdi Aubin/ }).waitFor()
  expect(await faults(desk)).toEqual([])
})

test('each line is decided in its turn: admitted, deferred, refused', async () => {
  const page = await desk.open(sitting)
  const decide = async (name: string, move: string) => {
    await press(page, `Décider : ${name}`)
    await page.getByRole('radio', { name: move }).check()
  }
  await decide('Mehdi Aubin', 'Admettre')
  await choose(page, 'Référente ou référent', 'Membre referent')
  await press(page, 'Enregistrer la décision')
  await said(page, /Admission, référent\s: Membre referent/)
  await decide('Mehdi Bertin', 'Ajourner')
  await choose(page, 'Motif', 'Pièce attendue')
  await page.getByLabel('Revoir à partir du').fill('15/12/2026')
  await press(page, 'Enregistrer la décision')
  await said(page, /Ajournement jusqu’au 15 déc/)
  await decide('Mehdi Cordier', 'Refuser')
  await choose(page, 'Motif', 'Un autre accompagnement convient mieux')
  await page.getByLabel('Suite proposée').fill('Mission locale')
  expect(await faults(desk)).toEqual([])
  await press(page, 'Enregistrer la décision')
  await said(page, /réorientation proposée\s: Mission locale/)
})

test('presence is noted, the quorum said, and the minutes signed: the sitting is closed', async () => {
  const { page } = desk
  await said(page, /Quorum\s: il en faut 2 sur 3/)
  for (const name of ['Membre entryDesk', 'Membre projectManager'])
    await page.getByRole('checkbox', { name }).check()
  await said(page, /Quorum atteint/)
  await page.getByRole('link', { name: 'Préparer le procès-verbal' }).click()
  await page.getByRole('heading', { name: 'Signer le procès-verbal' }).waitFor()
  await choose(page, 'Qui a présidé et signé', 'Membre projectManager')
  await press(page, 'Noter la signature')
  await said(page, 'Le texte est celui qui a été signé.')
  expect(await faults(desk)).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Procès-verbal à imprimer (PDF)'),
  ])
  expect(download.suggestedFilename()).toBe('proces-verbal-2026-11-23.pdf')
})

test('the refusal is counted with its reason, and told to who sits only when it names nobody', async () => {
  const page = await desk.open('commissions')
  await page.getByRole('link', { name: 'Voir les non-entrées' }).click()
  await page
    .getByRole('row', { name: /Candidature spontanée Un autre accompagnement convient mieux 1/ })
    .waitFor()
  expect(await faults(desk)).toEqual([])
  const phone = await sits.open('commissions/non-entrees')
  await phone.getByRole('row', { name: /non publié/ }).waitFor()
  expect(await faults(sits)).toEqual([])
  await desk.open(`${sitting}/proces-verbal`)
})

test('a decision is corrected on the signed minutes, which keep what was signed', async () => {
  const { page } = desk
  await press(page, 'Corriger : Mehdi Cordier')
  await page.getByLabel('Pourquoi corriger').fill('Une place s’est libérée')
  await page.getByRole('radio', { name: 'Admettre' }).check()
  await choose(page, 'Référente ou référent', 'Membre referent')
  await press(page, 'Enregistrer la correction')
  await said(page, 'Corrections depuis la signature')
  await said(page, /Une place s’est libérée/)
  const words = await allWords(page)
  expect(words).toMatch(/Refus · Un autre accompagnement convient mieux/)
  expect(words).toContain('Le texte est celui qui a été signé.')
})
