import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDiagnosis, aTheme, diagnosed } from '#features/pathways/testing/diagnosis-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

let world: FreshTerritory
let referent: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
  referent = await world.enter('referent')
})
afterAll(() => referent?.context.close())

test('a référent lifts a brake of the version before with its day, and reads what changed', async () => {
  const { id, personId } = await aPathway(world, { givenName: 'Samira', familyName: 'Haddad' })
  await diagnosed(world, id, aDiagnosis([[aTheme.licence, 'strong']], 0, '2026-09-01'))
  const page = await referent.open(`personnes/${personId}/diagnostic/nouveau`)
  await page.getByRole('combobox', { name: 'Préparer un permis' }).selectOption({ label: 'Frein levé' })
  await press(page, 'Enregistrer le diagnostic')
  await page
    .getByRole('alert')
    .getByText(/«\sPréparer un permis\s» levé le.*Dites quel jour/)
    .waitFor()
  await page.getByLabel(/«\sPréparer un permis\s» levé le/).fill('10/11/2026')
  await page.getByText('Famille', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Garde d’enfants' }).selectOption({ label: 'Frein moyen' })
  await press(page, 'Enregistrer le diagnostic')
  await said(page, 'Diagnostic enregistré.')
  await page.getByText(/relevé le 1er sept.*, levé le 10 nov/).waitFor()
  const changes = page.getByRole('region', { name: /Ce qui a changé depuis le 1er sept/ })
  await changes.getByText(/avant\s: Frein fort/).waitFor()
  await changes.getByText(/avant\s: Non évalué/).waitFor()
  await settled(page)
  expect([...(await shapeFaults(page)), ...(await violationsOf(page))]).toEqual([])
})

test('the form of a diagnosis is accessible with its families open, and has no line of health or justice', async () => {
  const { personId } = await aPathway(world, { givenName: 'Nadia', familyName: 'Brun' })
  const page = await referent.open(`personnes/${personId}/diagnostic/nouveau`)
  await page.getByText('Difficultés administratives ou juridiques').click()
  await page.getByRole('combobox', { name: 'Accompagnement pour l’accès aux droits' }).waitFor()
  expect(await page.getByText('Prendre en compte une problématique judiciaire').count()).toBe(0)
  expect(await page.getByText('Santé', { exact: true }).count()).toBe(0)
  await settled(page)
  expect([...(await shapeFaults(page)), ...(await violationsOf(page))]).toEqual([])
})

test('who records second keeps what she typed, starts from the other version, and adds hers after it', async () => {
  const { id, personId } = await aPathway(world, { givenName: 'Lina', familyName: 'Morel' })
  await diagnosed(world, id, aDiagnosis([[aTheme.licence, 'strong']], 0, '2026-09-01'))
  const page = await referent.open(`personnes/${personId}/diagnostic/nouveau`)
  await page.getByText('Famille', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Garde d’enfants' }).selectOption({ label: 'Frein moyen' })
  await diagnosed(world, id, aDiagnosis([[aTheme.licence, 'moderate']], 1, '2026-10-01'))
  await press(page, 'Enregistrer le diagnostic')
  await said(page, /a enregistré un diagnostic du 1er oct/)
  const chosen = (name: string) =>
    page.getByRole('combobox', { name }).locator('option:checked').textContent()
  expect(await chosen('Préparer un permis')).toBe('Frein moyen')
  expect(await chosen('Garde d’enfants')).toBe('Frein moyen')
  await settled(page)
  expect([...(await shapeFaults(page)), ...(await violationsOf(page))]).toEqual([])
  await press(page, 'Enregistrer le diagnostic')
  await said(page, 'Diagnostic enregistré.')
  await page.getByText(/^n° 3/).waitFor()
})
