import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { aWrittenDraft } from '#features/agreements/testing/life-builders.ts'
import { aFunding } from '#features/pledges/testing/pledge-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { holds, holdsFocus, pick, press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** Fields that propose as one types, in what surrounds them: filters, hidden questions, lists made one by one. */
let world: FreshTerritory
let member: SignedIn
beforeAll(async () => {
  world = await freshTerritory()
})
afterEach(() => member.context.close())

const field = (page: Page, name: string | RegExp) => page.getByRole('combobox', { name })

test('a commune chosen to filter the services keeps the focus, and what is then changed in it', async () => {
  member = await world.enter('referent')
  const page = await member.open('services')
  const commune = field(page, 'Commune de la personne')
  await commune.click()
  await commune.pressSequentially('Roubai')
  await page.getByRole('option', { name: 'Roubaix' }).waitFor()
  await commune.press('ArrowDown')
  await commune.press('Enter')
  await page.waitForURL(/commune=59512/)
  await holdsFocus(commune)
  await commune.press('Backspace')
  await page.waitForURL((url) => !url.searchParams.has('commune'))
  await holds(commune, 'Roubai')
  await page.goto(`${page.url()}?commune=59512`)
  await holds(commune, 'Roubaix')
})

test('a field emptied, hidden and shown again is empty', async () => {
  const { id } = await aFunding(world, { funderId: world.organisations.franceTravail, funderName: null })
  member = await world.enter('projectManager')
  const page = await member.open(`conventions/financements/${id}`)
  const funder = field(page, 'Financeur')
  await funder.fill('')
  for (const source of ['Une autre, par son nom', 'De l’annuaire']) await page.getByLabel(source).check()
  await holds(funder, '')
})

test('the complaint of an empty field becomes that of its letters', async () => {
  member = await world.enter('projectManager')
  const page = await member.open('conventions/financements/nouveau')
  const operator = field(page, 'Opérateur')
  const told = page.locator('[data-field]').filter({ has: operator })
  await press(page, 'Enregistrer le financement')
  await told.getByText('Remplissez ce champ.').waitFor()
  await operator.fill('zz')
  await operator.press('Tab')
  await told.getByText('Choisissez une proposition de la liste.').waitFor()
  expect(await told.getByText('Remplissez ce champ.').count()).toBe(0)
})

test('a party is read by the name of the directory, and its written name follows a choice until it is typed', async () => {
  const id = await aWrittenDraft(world)
  member = await world.enter('projectManager')
  const page = await member.open(`conventions/${id}/parties`)
  const organisation = field(page, /Dans l’annuaire/)
  const name = page.getByRole('textbox', { name: 'Nom dans le texte' })
  await press(page, 'Ajouter une partie')
  await pick(organisation, 'mission', /missionLocale/)
  await pick(organisation, 'franceT', /franceTravail/)
  await holds(name, 'Organisme franceTravail')
  await name.fill('L’opérateur')
  await pick(organisation, 'mission', /missionLocale/)
  await holds(name, 'L’opérateur')
  await page.getByRole('group', { name: 'Qualité' }).getByRole('radio').first().check()
  await press(page, 'Enregistrer la partie')
  await page
    .getByRole('row')
    .filter({ hasText: 'L’opérateur' })
    .getByRole('button', { name: /Modifier/ })
    .click()
  await holds(organisation, 'Organisme missionLocale')
})

test('communes are added one by one to a perimeter, and one taken off can be put back', async () => {
  member = await world.enter('territoryAdmin')
  const page = await member.open('territoire/perimetre')
  await page.getByLabel('communes choisies').check()
  const commune = field(page, 'Ajouter une commune')
  const off = page.getByRole('button', { name: 'Retirer Roubaix (59)' })
  for (const _again of [1, 2]) {
    await pick(commune, 'Roubai', /^Roubaix/)
    await off.waitFor()
    await holds(commune, '')
    await off.click()
    await holdsFocus(commune)
  }
  await commune.fill('zz')
  await commune.press('Tab')
  await press(page, 'Enregistrer ce périmètre')
  await said(page, 'Choisissez une proposition de la liste.')
})
