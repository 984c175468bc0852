import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  franceTravailHeader,
  franceTravailLine,
  inventedPerson,
} from '#features/exchanges/testing/import-builders.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { aSentReferral } from '#features/referrals/testing/referral-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { choose, pick, press, said } from './gestures.ts'
import { settled } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** What the entry desk receives, one by one then as a list, told in order. */
let world: FreshTerritory
let desk: SignedIn
let prescriber: SignedIn
const filesOfTheTerritory: string[] = []
/** All that the prescriber's browser was ever answered. */
const answered: Promise<string>[] = []

beforeAll(async () => {
  world = await freshTerritory()
  const [listed, named, undated] = [inventedPerson(0), inventedPerson(1), inventedPerson(2)]
  for (const person of [
    { givenName: 'Nadia', familyName: 'Lambert', birthDate: '1990-04-02' },
    { givenName: 'Omar', familyName: 'Autre', birthDate: '1970-01-01', phone: '+33611111111' },
    { givenName: 'Autre', familyName: 'Nom', franceTravailId: listed.id },
    { givenName: named.givenName, familyName: named.familyName, birthDate: named.birthDate },
    { givenName: undated.givenName, familyName: undated.familyName, birthDate: null },
  ])
    filesOfTheTerritory.push(await aPerson(world, person))
  ;[desk, prescriber] = await Promise.all([world.enter('entryDesk'), world.enter('prescriber')])
  prescriber.page.on('response', (response) => {
    if (response.url().includes('/api/')) answered.push(response.text().catch(() => ''))
  })
})
afterAll(() => Promise.all([desk, prescriber].map((one) => one?.context.close())))

const namesIn = async (page: Page, table: string): Promise<readonly string[]> => {
  const rows = page.getByRole('table', { name: table })
  await rows.waitFor()
  await settled(page)
  return rows.locator('tbody tr td:first-child, tbody tr th').allInnerTexts()
}

const prescribe = async (page: Page, given: { familyName: string; givenName: string; birth: string }) => {
  await page.getByLabel('Nom', { exact: true }).fill(given.familyName)
  await page.getByLabel('Prénom').fill(given.givenName)
  await page.getByLabel('Date de naissance').fill(given.birth)
  await page.getByLabel('Téléphone').fill('06 39 98 12 34')
  await page.getByLabel('Pourquoi cette prescription').fill('Reprendre un emploi.')
  await page.getByLabel('La personne a été informée le').fill('23/11/2026')
  await press(page, 'Envoyer la prescription')
  await said(page, /Prescription \S+ envoyée/)
}

test('a prescriber sends somebody whom the territory knows, as anybody else', async () => {
  const page = await prescriber.open('prescriptions/nouvelle')
  await prescribe(page, { familyName: 'Lambert', givenName: 'Nadia', birth: '02/04/1990' })
})

test('the entry desk finds prescriptions sorted into known, possible and unknown persons', async () => {
  await aSentReferral(world, { givenName: 'Omar', familyName: 'Haddad', phone: '0611111111' })
  await aSentReferral(world, { givenName: 'Zoé', familyName: 'Nouvelle', phone: '0622222222' })
  const page = await desk.open('prescriptions')
  expect(await namesIn(page, 'Personnes connues')).toEqual(['Lambert Nadia'])
  expect(await namesIn(page, 'Peut-être connues')).toEqual(['Haddad Omar'])
  expect(await namesIn(page, 'Inconnues')).toEqual(['Nouvelle Zoé'])
})

test('a list of 30 lines read by the entry desk joins the same three lists', async () => {
  const page = await desk.open('echanges/nouvel-import')
  await page.getByRole('radio', { name: /Liste de prescriptions/ }).check()
  const partner = page.getByRole('combobox', { name: 'Partenaire qui envoie la liste' })
  await pick(partner, 'franceTravail', 'Organisme franceTravail')
  await choose(page, 'Dispositif', 'PLIE d’essai')
  const lines = Array.from({ length: 30 }, (_, at) => franceTravailLine(inventedPerson(at)))
  await page.locator('input[type=file]').setInputFiles({
    name: 'extraction.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([franceTravailHeader, ...lines].join('\r\n')),
  })
  await press(page, 'Lire et comparer, sans rien écrire')
  await page.waitForURL(/\/imports\//)
  await world.runJobs()
  await page.reload()
  await page.getByText('Peut-être connue').first().waitFor()
  const chavane = page.getByRole('row').filter({ hasText: 'CHAVANE' })
  await Promise.all([
    page.waitForResponse(/\/decisions$/),
    chavane.getByRole('button', { name: 'Une autre personne' }).click(),
  ])
  await Promise.all([page.waitForResponse(/\/application$/), press(page, 'Écrire 30 lignes')])
  await world.runJobs()
  await page.getByRole('region', { name: 'Ce qui a été écrit' }).getByText('30 écrites').waitFor()
  await page.getByRole('cell', { name: 'Écrite', exact: true }).first().waitFor()
  await desk.open('prescriptions')
  expect(await namesIn(page, 'Personnes connues')).toHaveLength(3)
  expect(await namesIn(page, 'Peut-être connues')).toHaveLength(2)
  expect(await namesIn(page, 'Inconnues')).toHaveLength(28)
})

test('the prescriber never learns that the territory may know somebody', async () => {
  const { page } = prescriber
  await prescriber.open('prescriptions/envoyees')
  await page.getByRole('link', { name: 'Lambert Nadia' }).click()
  await page.getByRole('heading', { level: 1, name: 'Nadia Lambert' }).waitFor()
  await prescriber.open('listes-envoyees')
  await said(page, '30 en attente')
  const all = (await Promise.all(answered)).join('\n')
  expect(all).toContain('Lambert')
  for (const file of filesOfTheTerritory) expect(all).not.toContain(file)
  expect(all).not.toMatch(/"verdict"|"candidates"|"evidence"/)
})
