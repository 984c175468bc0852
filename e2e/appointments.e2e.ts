import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { pick, press, said } from './gestures.ts'
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
  await pick(page.getByRole('combobox', { name: 'Personne' }), 'delv', person.listed)
  await page.getByRole('textbox', { name: 'Jour' }).fill('26/11/2026')
  await page.getByRole('textbox', { name: 'Heure' }).fill('14h')
  await page.getByRole('textbox', { name: 'Lieu' }).fill('Maison du quartier')
  await press(page, 'Fixer ce rendez-vous')
  await said(page, `Rendez-vous fixé avec ${person.listed}.`)
  const thursday = page.getByRole('region', { name: /^jeu\S* 26/i })
  await thursday.getByText(/^14\sh$/).waitFor()
  await thursday.getByText('Entretien, Maison du quartier').waitFor()
  await thursday.getByRole('link', { name: person.name, exact: true }).waitFor()
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

test('it is moved from the agenda: the person reads it, the calendar follows', async () => {
  const page = await referent.open('agenda')
  await page.getByRole('link', { name: `Déplacer ou annuler (${person.name})` }).click()
  await page.getByRole('textbox', { name: 'Jour' }).fill('27/11/2026')
  await page.getByRole('textbox', { name: 'Heure' }).fill('10h30')
  await press(page, 'Déplacer ce rendez-vous')
  await said(page, 'Rendez-vous déplacé. Personne prévenue par courriel.')
  await page.getByText(/déplacé du 26 nov.*au 27 nov/).waitFor()
  const [mail] = await world.mailsTo(email, 'pathways.appointment-moved')
  expect(mail?.body).toContain('vendredi 27 novembre à 10 h 30')
  const text = await (await calendar()).text()
  expect(text).toMatch(/SEQUENCE:1[\s\S]*DTSTART:20261127T093000Z/)
})

test('moved by two people at once, the second sees the difference and chooses', async () => {
  const { page } = referent
  const other = await referent.context.newPage()
  await other.goto(page.url())
  await other.getByRole('textbox', { name: 'Lieu' }).fill('Mairie')
  await press(other, 'Déplacer ce rendez-vous')
  await said(other, 'Rendez-vous déplacé.')
  await other.close()
  await page.getByRole('textbox', { name: 'Lieu' }).fill('Gymnase')
  await press(page, 'Déplacer ce rendez-vous')
  await said(page, 'Quelqu’un a changé ce rendez-vous')
  await page.getByText('Mairie').first().waitFor()
  await press(page, 'Garder ma version')
  await press(page, 'Déplacer ce rendez-vous')
  await expect.poll(async () => (await (await calendar()).text()).includes('LOCATION:Gymnase')).toBe(true)
})

test('it is cancelled from the person’s page, where the thread says who did it', async () => {
  const { page } = referent
  await page
    .getByRole('navigation', { name: /Fil d.Ariane/ })
    .getByRole('link', { name: person.name })
    .click()
  await page.getByRole('link', { name: 'Déplacer ou annuler' }).click()
  await page.getByRole('radio', { name: 'De la personne' }).check()
  await press(page, 'Annuler ce rendez-vous')
  await said(page, 'Rendez-vous annulé. Personne prévenue par courriel.')
  expect(await world.mailsTo(email, 'pathways.appointment-cancelled')).toHaveLength(1)
  expect(await (await calendar()).text()).toContain('STATUS:CANCELLED')
  await page
    .getByRole('navigation', { name: /Fil d.Ariane/ })
    .getByRole('link', { name: person.name })
    .click()
  await page.getByText(/rendez-vous du 27 nov.*annulé par la personne/).waitFor()
})

test('the address once closed opens nothing', async () => {
  const page = await referent.open('agenda')
  await press(page, 'Fermer l’adresse')
  await page.getByRole('button', { name: 'Créer l’adresse' }).waitFor()
  expect((await calendar()).status()).toBe(404)
})
