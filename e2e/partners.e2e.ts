import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readOwnReturn } from '#features/exchanges/contract.ts'
import { anEnteredReferral, aStepThatRan, byKey } from '#features/exchanges/testing/partner-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, pick, press, said } from './gestures.ts'
import { violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** An agreement is noted, the team looks at the return, the partner reads it, its machine too. */
let world: FreshTerritory
let administrator: SignedIn
let partnerPath: string

beforeAll(async () => {
  world = await freshTerritory()
  const { pathwayId } = await anEnteredReferral(world)
  await aStepThatRan(world, pathwayId, { typeCode: 'training-digital', startedOn: '2026-11-02' })
  await aStepThatRan(world, pathwayId, { typeCode: 'housing', startedOn: '2026-11-02' })
  administrator = await world.enter('territoryAdmin')
  partnerPath = `partenaires/${world.organisations.franceTravail}`
})
afterAll(() => administrator?.context.close())

test('without an agreement the return says that nothing leaves', async () => {
  const desk = await world.enter('entryDesk')
  const page = await desk.open(`${partnerPath}/retour`)
  await said(page, /Aucune convention d’échange n’est en vigueur avec ce partenaire/)
  await said(page, 'Hors convention')
  expect(await allWords(page)).not.toContain('Membre referent')
  await desk.context.close()
})

test('an agreement is noted from what is proposed, and the return follows it', async () => {
  const page = await administrator.open(partnerPath)
  await press(page, 'Noter une convention')
  await page.getByRole('checkbox', { name: /Présence aux rendez-vous/ }).uncheck()
  await page.getByRole('textbox', { name: 'En vigueur à partir du' }).fill('01/01/2026')
  await page.getByRole('textbox', { name: 'Signée le' }).fill('15/12/2025')
  await page.getByRole('textbox', { name: /Pour le partenaire/ }).fill('Samia Lenoir, directrice')
  await page.getByRole('textbox', { name: /Pour le territoire/ }).fill('Paul Delattre, président')
  expect(await violationsOf(page)).toEqual([])
  await press(page, 'Noter cette convention')
  await said(page, 'En vigueur')
  await said(page, /signée le 15 déc. 2025 par Samia Lenoir/)

  const desk = await world.enter('entryDesk')
  const seen = await desk.open(`${partnerPath}/retour`)
  await said(seen, /Numérique, depuis le 2 nov. 2026/)
  expect(await allWords(seen)).not.toContain('Logement')
  expect(await violationsOf(seen)).toEqual([])
  await desk.context.close()
})

test('the partner reads its return on a phone, and the manager takes it away with the reason kept', async () => {
  const prescriber = await world.enter('prescriber', 'phone')
  const read = await prescriber.open('retour')
  await said(read, 'Lambert Nadia')
  expect(await violationsOf(read)).toEqual([])
  await prescriber.context.close()

  const manager = await world.enter('projectManager')
  const page = await manager.open(`${partnerPath}/retour`)
  await said(page, 'Lambert Nadia')
  await press(page, 'Exporter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Pour qui et pour quoi' }).fill('Réunion de coordination')
  await dialog.getByRole('radio', { name: /CSV/ }).check()
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Télécharger')])
  const text = (await readFile(await download.path())).toString('utf8')
  expect(text).toMatch(/^\uFEFFreference;nom;prenom;/)
  expect(text).toContain('training-digital:2026-11-02/')
  await manager.context.close()
})

test('a key is shown once, reads the same return, and reads nothing once revoked', async () => {
  const page = await administrator.open(partnerPath)
  await press(page, 'Créer une clé')
  await page.getByRole('textbox', { name: 'À quoi elle sert' }).fill('Extraction mensuelle')
  await press(page, 'Créer la clé et l’afficher')
  await said(page, /elle ne sera plus jamais affichée/)
  const secret = (await page.getByRole('alert').locator('code').textContent()) ?? ''
  expect((await byKey(world, readOwnReturn, secret)).body.items).toHaveLength(1)
  const again = await administrator.open(partnerPath)
  await said(again, /dernier usage le/)
  expect(await allWords(again)).not.toContain(secret)
  await press(again, 'Révoquer la clé')
  await again.getByRole('dialog').getByRole('button', { name: 'Révoquer la clé' }).click()
  await said(again, /Révoquée le/)
  expect((await byKey(world, readOwnReturn, secret)).status).toBe(401)
})

test('a convening noted on the file warns who notes or plans an appointment the same half-day, and blocks nothing', async () => {
  const { personId } = await aPathway(world, { givenName: 'Inès', familyName: 'Aubrun' })
  const referent = await world.enter('referent', 'phone')
  const page = await referent.open(`personnes/${personId}`)
  await press(page, 'Noter une convocation')
  await page.getByRole('textbox', { name: 'Jour' }).fill('26/11/2026')
  await page.getByRole('textbox', { name: 'Heure' }).fill('09:00')
  await press(page, 'Noter cette convocation')
  await said(page, /26 nov. 2026/)
  expect(await violationsOf(page)).toEqual([])

  const entry = await referent.open('noter')
  await pick(entry.getByRole('combobox', { name: 'Personne' }), 'aub', /Aubrun/)
  await entry.getByRole('textbox', { name: 'Prochain rendez-vous' }).fill('26/11/2026')
  await entry.getByRole('textbox', { name: 'Heure' }).fill('10:30')
  await entry.getByRole('textbox', { name: 'Note' }).click()
  await said(entry, /Déjà convoquée ou convoqué par France Travail le/)

  const plan = await referent.open('noter?prevu=1')
  await pick(plan.getByRole('combobox', { name: 'Personne' }), 'aub', /Aubrun/)
  await plan.getByRole('textbox', { name: 'Jour' }).fill('26/11/2026')
  await plan.getByRole('textbox', { name: 'Heure' }).fill('10:30')
  await plan.getByRole('textbox', { name: 'Lieu' }).click()
  await said(plan, /Déjà convoquée ou convoqué par France Travail le/)
  await press(plan, 'Fixer ce rendez-vous')
  await said(plan, 'Doubles convocations')
  expect(await violationsOf(plan)).toEqual([])
  await referent.context.close()
})
