import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** One appointment, from the day it is set to the morning before, told in order. */
const person = {
  givenName: 'Rose-Aimée',
  familyName: 'Delval',
  name: 'Rose-Aimée Delval',
  listed: 'Delval Rose-Aimée',
}
const email = 'rose@personne.example'

let world: FreshTerritory
let referent: SignedIn
let address = ''

beforeAll(async () => {
  world = await freshTerritory()
  await aPathway(world, { ...person, email })
  referent = await world.enter('referent')
})
afterAll(() => referent?.context.close())

const calendar = async () => (await world.signedOut()).context.request.get(address)

test('an appointment is set from the agenda, where it is read on its day', async () => {
  const page = await referent.open('agenda')
  await page.getByRole('link', { name: 'Fixer un rendez-vous' }).click()
  await page.getByRole('combobox', { name: 'Personne' }).fill('delv')
  await page.getByRole('option', { name: person.listed }).click()
  await page.getByRole('textbox', { name: 'Jour' }).fill('26/11/2026')
  await page.getByRole('textbox', { name: 'Heure' }).fill('14h')
  await page.getByRole('textbox', { name: 'Lieu' }).fill('Maison du quartier')
  await press(page, 'Fixer ce rendez-vous')
  await said(page, `Rendez-vous fixé avec ${person.listed}.`)
  const thursday = page.getByRole('region', { name: /^jeu\S* 26/i })
  await thursday.getByText(/^14\sh$/).waitFor()
  await thursday.getByText('Entretien, Maison du quartier').waitFor()
  await thursday.getByRole('link', { name: person.name }).waitFor()
})

test('another calendar reads it at a private address, with initials only', async () => {
  const { page } = referent
  await press(page, 'Créer l’adresse')
  address = await page.getByRole('textbox', { name: 'Adresse à copier' }).inputValue()
  const text = await (await calendar()).text()
  expect(text).toContain('DTSTART:20261126T130000Z')
  expect(text).toContain('LOCATION:Maison du quartier')
  expect(text).not.toContain(person.familyName)
})

test('the person is reminded the morning before, once, and not sooner', async () => {
  const reminders = () => world.mailsTo(email, 'pathways.reminder')
  await world.moveTo('2026-11-24T17:00:00Z')
  expect(await reminders()).toEqual([])
  await world.moveTo('2026-11-25T08:00:00Z')
  await world.moveTo('2026-11-25T09:00:00Z')
  const [reminder, ...others] = await reminders()
  expect(others).toEqual([])
  expect(reminder?.body).toContain('jeudi 26 novembre, à 14 h, Maison du quartier')
})

test('the address once closed opens nothing', async () => {
  const page = await referent.open('agenda')
  await press(page, 'Fermer l’adresse')
  await page.getByRole('button', { name: 'Créer l’adresse' }).waitFor()
  expect((await calendar()).status()).toBe(404)
})
