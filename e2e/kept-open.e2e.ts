import { afterAll, beforeAll, test } from 'vitest'
import { aManualObjective, anAgreement } from '#features/agreements/testing/agreement-builders.ts'
import { aTheme } from '#features/pathways/testing/diagnosis-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aStep } from '#features/pathways/testing/step-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { holds, holdsFocus, press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** By the keyboard alone: what was known stays in its field, and the focus stays where one works. */
let world: FreshTerritory
let referent: SignedIn
let manager: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
  await anAgreement(world, aManualObjective())
  ;[referent, manager] = await Promise.all([world.enter('referent'), world.enter('projectManager')])
})
afterAll(() => Promise.all([referent, manager].map((one) => one?.context.close())))

test('the theme of a step is read in its form, and stays when another field changes', async () => {
  const { id, personId } = await aPathway(world, { givenName: 'Samira', familyName: 'Haddad' })
  const step = await aStep(world, { pathwayId: id, themeCode: aTheme.licence })
  const page = await referent.open(`personnes/${personId}/etapes/${step.id}`)
  await press(page, 'Modifier')
  await holds(page.getByRole('combobox', { name: /^Thème/ }), 'Préparer un permis')
  await page.getByLabel('En quelques mots').fill('Atelier du matin')
  await press(page, 'Enregistrer')
  await said(page, 'Étape modifiée.')
  await said(page, 'Préparer un permis')
})

test('the columns close at Escape, before any is reached and after, and give the focus back', async () => {
  const page = await referent.open('file-active')
  const button = page.getByRole('button', { name: 'Colonnes' })
  const columns = page.getByRole('group', { name: 'Colonnes affichées' })
  for (const steps of [0, 1]) {
    await button.press('Enter')
    await columns.waitFor()
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('Tab')
    if (steps > 0) await holdsFocus(columns.getByRole('checkbox').first())
    await page.keyboard.press('Escape')
    await columns.waitFor({ state: 'detached' })
    await holdsFocus(button)
  }
})

test('the day at which a board is read is corrected figure by figure', async () => {
  const page = await manager.open('objectifs')
  const day = page.getByLabel('Le tableau au')
  const isShown = 'Revenir à aujourd’hui'
  await page.getByText('Lire à une date passée').click()
  await day.fill('30/06/2026')
  await said(page, isShown)
  await page.keyboard.press('Backspace')
  await page.getByText(isShown).waitFor({ state: 'detached' })
  await holdsFocus(day)
  await page.keyboard.press('5')
  await holds(day, '30/06/2025')
  await said(page, isShown)
})
