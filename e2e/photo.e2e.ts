import { afterAll, beforeAll, expect, test } from 'vitest'
import { pngOf } from '#features/documents/testing/file-builders.ts'
import { aJob } from '#features/pathways/testing/exit-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, said } from './gestures.ts'
import { violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** A photograph of a proof: by the phone on which one works, or by a phone that nobody signed in. */
let world: FreshTerritory
let desk: SignedIn
let phone: SignedIn
let personId: string

beforeAll(async () => {
  world = await freshTerritory()
  const pathway = await aPathway(world, { givenName: 'Samira', familyName: 'Ravel' })
  personId = pathway.personId
  await aJob(world, { pathwayId: pathway.id })
  desk = await world.enter('referent')
  phone = await world.signedOut('phone')
})
afterAll(() => Promise.all([desk, phone].map((one) => one?.context.close())))

const picture = { name: 'IMG_0042.png', mimeType: 'image/png', buffer: pngOf() }

test('a square on the desk screen opens a page on a phone, which says nothing of the person and sends once', async () => {
  const page = await desk.open(`personnes/${personId}/suites`)
  await page.getByRole('button', { name: 'Photographier avec un téléphone' }).first().click()
  const address = await page.getByText(/\/photo\//).textContent()
  // A window made narrow meanwhile still shows what holds it.
  await page.setViewportSize({ width: 480, height: 800 })
  await page.getByRole('dialog', { name: 'Photographier le document' }).waitFor()
  await page.getByRole('button', { name: 'Fermer' }).waitFor()
  await page.setViewportSize({ width: 1280, height: 800 })
  // The address is the one that the operator declared; this server answers elsewhere.
  await phone.page.goto(`${world.origin}${new URL(String(address)).pathname}`)
  await said(phone.page, /Posez le document à plat/)
  expect(await violationsOf(phone.page)).toEqual([])
  expect(await allWords(phone.page)).not.toMatch(/Ravel|Samira|contrat|embauche/i)
  await phone.page.getByLabel('Prendre en photo').setInputFiles(picture)
  await said(phone.page, 'Photographie envoyée.')
  await phone.page.reload()
  await said(phone.page, 'Ce lien ne sert plus.')
  await page.getByRole('button', { name: 'Fermer' }).click()
  await said(page, 'Reçue, à vérifier')
})
