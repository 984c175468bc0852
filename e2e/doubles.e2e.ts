import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** Two files of one person, seen by the entry desk: compared, made one, parted. */
let world: FreshTerritory
let desk: SignedIn
let keptId = ''

beforeAll(async () => {
  world = await freshTerritory()
  keptId = await aPerson(world, { givenName: 'Nadia', familyName: 'Ben Salah', phone: '+33639980001' })
  await aPathway(world, { personId: keptId })
  await aPerson(world, {
    ...{ givenName: 'Nadia', familyName: 'Bensalah', phone: '+33639980002', email: 'nadia@example.org' },
  })
  desk = await world.enter('entryDesk')
})
afterAll(() => desk?.context.close())

test('the pair is listed with what brings the two together, and opens side by side', async () => {
  const page = await desk.open('personnes')
  await page.getByRole('link', { name: 'Doublons' }).click()
  await page.getByText('Mêmes noms dans un autre ordre').waitFor()
  await page.getByRole('link', { name: /^Comparer/ }).click()
  const kept = page.getByRole('region', { name: 'Dossier gardé' })
  await kept.getByText(/1 parcours/).waitFor()
  await page
    .getByRole('region', { name: 'Autre dossier' })
    .getByText(/rien d’autre/)
    .waitFor()
})

test('what the kept file lacks is taken, the rest is chosen line by line', async () => {
  const { page } = desk
  const email = page.getByRole('radio', { name: /^Courriel : garder nadia@example.org/ })
  await expect.poll(() => email.isChecked()).toBe(true)
  const phone = page.getByRole('row', { name: /Téléphone/ }).getByRole('radio')
  expect(await phone.first().isChecked()).toBe(true)
  await phone.last().check()
  await press(page, 'Réunir les deux dossiers')
  await said(page, /n’en font plus qu’un/)
  await page.getByRole('link', { name: 'nadia@example.org' }).waitFor()
  await page.getByRole('link', { name: '06 39 98 00 02' }).waitFor()
})

test('they part again, each with what was its own', async () => {
  const page = await desk.open('personnes/doublons')
  await page.getByText('Aucun doublon en vue').waitFor()
  await press(page, 'Séparer')
  await page.getByRole('dialog').getByRole('button', { name: 'Séparer' }).click()
  await said(page, 'Les deux dossiers sont séparés.')
  await page.getByText('Mêmes noms dans un autre ordre').waitFor()
  await desk.open(`personnes/${keptId}/identite`)
  await page.getByRole('link', { name: '06 39 98 00 01' }).waitFor()
})

test('two persons, once said, are not paired again', async () => {
  const page = await desk.open('personnes/doublons')
  await page.getByRole('link', { name: /^Comparer/ }).click()
  await press(page, 'Ce sont deux personnes')
  await said(page, 'Noté : ce sont deux personnes.')
  await page.getByText('Aucun doublon en vue').waitFor()
})
