import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDraft } from '#features/pathways/testing/engagement-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aStep } from '#features/pathways/testing/step-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, choose, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** R17: somebody moves. Her référent closes her pathway and hands her over; the other territory answers. */
let origin: FreshTerritory
let destination: FreshTerritory
let referent: SignedIn
let desk: SignedIn
let phone: SignedIn
let personId = ''

const rename = (world: FreshTerritory, name: string) =>
  world.services.database.withAccounts((tx) =>
    tx.query('update territory.directory set name = $2 where territory_id = $1', [world.territoryId, name]),
  )

beforeAll(async () => {
  ;[origin, destination] = [await freshTerritory(), await freshTerritory()]
  await rename(origin, 'Bassin du Douaisis')
  await rename(destination, 'Bassin de la Scarpe')
  const pathway = await aPathway(origin, { signedOn: null, email: 'samira@exemple.fr' })
  personId = pathway.personId
  const { id } = await aDraft(origin, { pathwayId: pathway.id })
  await origin.rows((tx) =>
    tx.query(
      `update pathways.contract set state = 'signed', signed_on = '2026-11-20' where territory_id = $1 and id = $2`,
      [origin.territoryId, id],
    ),
  )
  await aStep(origin, { pathwayId: pathway.id, typeCode: 'health', label: 'Rendez-vous de soins' })
  ;[referent, desk, phone] = await Promise.all([
    origin.enter('referent'),
    destination.enter('entryDesk'),
    destination.enter('projectManager', 'phone'),
  ])
})
afterAll(() => Promise.all([referent, desk, phone].map((one) => one?.context.close())))

const faults = async ({ page }: SignedIn) => {
  await settled(page)
  return [...(await shapeFaults(page)), ...(await violationsOf(page))]
}

test('the open pathway is closed first, the reason « Déménagement » proposed', async () => {
  const page = await referent.open(`personnes/${personId}`)
  await page.getByRole('link', { name: 'Transférer vers un autre territoire' }).click()
  await said(page, /Son parcours est ouvert/)
  expect(await faults(referent)).toEqual([])
  await page.getByRole('link', { name: /Clôturer le parcours/ }).click()
  const reason = page.getByLabel('Motif', { exact: true })
  await reason.waitFor()
  expect(await reason.locator('option:checked').textContent()).toBe('Déménagement')
  await press(page, /^Clôturer/)
  await said(page, 'Parcours clôturé.')
})

test('nothing leaves before she is informed, and only what is chosen', async () => {
  const page = await referent.open(`personnes/${personId}/transferer`)
  await page.getByRole('checkbox', { name: /Obtenir le titre professionnel/ }).waitFor()
  expect(await allWords(page)).not.toContain('Rendez-vous de soins')
  await choose(page, 'Nouveau territoire', 'Bassin de la Scarpe')
  await choose(page, 'Motif', 'Déménagement')
  await press(page, 'Envoyer le transfert')
  await said(page, /La personne n’est pas encore informée/)
  await page.getByLabel('La personne a reçu cette information').check()
  await choose(page, 'Comment', 'En main propre')
  expect(await faults(referent)).toEqual([])
  await press(page, 'Envoyer le transfert')
  await said(page, /Transfert envoyé/)
  await said(page, /Transférée vers Bassin de la Scarpe/)
})

test('the other territory reads a name and a birth date on a phone, and nothing else', async () => {
  const page = await phone.open('transferts')
  await said(page, '1 transfert attend une réponse.')
  expect(await faults(phone)).toEqual([])
  await page.getByRole('link', { name: 'Haddad Samira' }).click()
  await said(page, /Bassin du Douaisis/)
  const words = await allWords(page)
  expect(words).toContain('14/03/1988')
  expect(words).not.toMatch(/exemple\.fr|titre professionnel/)
  expect(await faults(phone)).toEqual([])
})

test('accepted, she has a file with her last plan, and both sides say where she went', async () => {
  const page = await desk.open('transferts')
  await page.getByRole('link', { name: 'Haddad Samira' }).click()
  await press(page, 'Accepter le transfert')
  await said(page, /Venue de Bassin du Douaisis/)
  await page.getByText('Lire le dernier plan transmis').click()
  await said(page, /Obtenir le titre professionnel/)
  expect(await faults(desk)).toEqual([])
  const left = await referent.open(`personnes/${personId}`)
  await said(left, /répondu le/)
})

test('a territory without Bassin gets a signed file and a sheet, that another Bassin takes in', async () => {
  const { personId: other } = await aPathway(origin, { familyName: 'Roussel', exitedOn: '2026-11-02' })
  const page = await referent.open(`personnes/${other}/transferer`)
  await choose(page, 'Nouveau territoire', 'Territoire sans Bassin')
  await page.getByLabel('Nom du nouveau territoire').fill('PLIE du Littoral')
  await choose(page, 'Motif', 'À la demande de la personne')
  await page.getByLabel('La personne a reçu cette information').check()
  await choose(page, 'Comment', 'Courrier')
  await press(page, 'Envoyer le transfert')
  await said(page, /Fichier prêt/)
  const coming = page.waitForEvent('download')
  await press(page, 'Télécharger le fichier signé')
  const taken = await coming
  const buffer = await readFile(await taken.path())
  await page.getByRole('link', { name: 'Imprimer la fiche' }).click()
  await said(page, /Empreinte de la clé/)
  expect(await faults(referent)).toEqual([])
  const there = await desk.open('transferts/deposer')
  await there
    .getByLabel('Fichier signé')
    .setInputFiles({ name: taken.suggestedFilename(), mimeType: 'application/json', buffer })
  expect(await faults(desk)).toEqual([])
  await press(there, 'Déposer le fichier')
  await said(there, 'Empreinte du fichier')
  await choose(there, 'Motif du refus', 'Pas de place dans l’immédiat')
  await press(there, 'Refuser le transfert')
  await said(there, /Transfert refusé/)
})
